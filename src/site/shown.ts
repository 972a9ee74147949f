import { z } from 'astro/zod';
import { exampleDrawings } from '../editorial/ledger/examples.ts';
import { type Named, namedIn } from '../editorial/schemas/roles.ts';
import { sceneSchema } from '../editorial/schemas/scene.ts';
import { siteSchema } from '../editorial/schemas/site.ts';
import { storySchema } from '../editorial/schemas/story.ts';
import { namedInBodies } from './named.ts';
import { once } from './once.ts';
import { scenes } from './scenes.ts';
import { site } from './site-yaml.ts';
import { listStories } from './stories.ts';

/** The names of all drawings of the site, each once; those of stories not yet public stay out of it. */
export async function listArt(): Promise<string[]> {
  return namesOf(await drawings());
}

/** The drawings that an `<img>` names: what is for wide screens alone is a choice beside it. The cover's closes pages as well. */
export async function listMainArt(): Promise<string[]> {
  return namesOf((await drawings()).filter(({ name, wide }) => !wide || name === site.cover.wide));
}

const namesOf = (drawings: readonly Pick<Named, 'name'>[]) => [
  ...new Set([...drawings.map(({ name }) => name), ...exampleDrawings().keys()]),
];

const drawings = once(async (): Promise<Pick<Named, 'name' | 'wide'>[]> => {
  const stories = await listStories();
  const named = [
    ...namedIn(site, siteSchema),
    ...namedIn(scenes, z.array(sceneSchema)),
    ...stories.flatMap(({ data }) => namedIn(data, storySchema)),
  ];
  return [...named.filter(({ kind }) => kind === 'art'), ...(await namedInBodies('art'))];
});
