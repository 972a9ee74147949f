import { getCollection } from 'astro:content';
import { type FigureGroup, figuresByTeller, figuresOf, type Teller } from '../editorial/ledger/by-teller.ts';
import { readLedger } from '../editorial/ledger/ledger.ts';
import type { Figure } from '../editorial/schemas/figure.ts';
import { plainHeadline } from '../lib/headline.ts';
import { storyPath } from '../lib/paths.ts';
import { readBody } from './bodies.ts';
import { scenes } from './scenes.ts';
import { listSections } from './sections.ts';
import { site } from './site-yaml.ts';
import { listStories, listVoices, type StoryEntry } from './stories.ts';

/** A story as it uses figures. */
function tellerOf(story: StoryEntry): Teller {
  const { facts, keyFigures, slug, standfirst, subject, title } = story.data;
  return {
    path: storyPath(slug),
    title: plainHeadline(title),
    heading: subject ?? site.labels.ledger,
    facts,
    named: keyFigures,
    told: [{ text: title }, { text: standfirst }, ...readBody(story).told],
  };
}

/** The figures a story uses, for its 数据来源. */
export function figuresOfStory(story: StoryEntry): Figure[] {
  return figuresOf(tellerOf(story), readLedger());
}

/** Every figure that readers meet, by the story or page whose it is. */
export async function listFigures(): Promise<FigureGroup[]> {
  const voices = await listVoices();
  const texts = await getCollection('texts');
  const toldBy = (id: string) => texts.filter((text) => text.id === id).flatMap((text) => readBody(text).told);
  /** What the sections tell that are made of entries. */
  const entries: Readonly<Record<string, Pick<Teller, 'told' | 'facts'>>> = {
    voices: { told: voices.flatMap((voice) => readBody(voice).told), facts: voices.flatMap(({ data }) => data.facts) },
    scenes: { told: scenes.map(({ caption }) => ({ text: caption })), facts: scenes.flatMap(({ facts }) => facts) },
  };
  const sections = (await listSections()).map(
    ({ id, path, title }): Teller => ({
      path,
      title,
      heading: title,
      named: [],
      ...(entries[id] ?? { told: toldBy(id) }),
    }),
  );
  const title = plainHeadline(site.title);
  const front = { path: '/', title, heading: title, named: site.headlineFigures };
  return figuresByTeller(readLedger(), [
    ...(await listStories()).map(tellerOf),
    ...sections,
    { ...front, told: [{ text: site.standfirst }, ...toldBy('spread'), ...toldBy('charts')] },
  ]);
}
