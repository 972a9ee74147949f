import { getCollection } from 'astro:content';
import { type FigureGroup, figuresByTeller, type Teller } from '../editorial/ledger/by-teller.ts';
import { figuresDigest } from '../editorial/ledger/figures-digest.ts';
import { figuresById, reachOf, readLedger } from '../editorial/ledger/kept.ts';
import type { Reach } from '../editorial/ledger/match.ts';
import { figuresUsed } from '../editorial/ledger/usage.ts';
import type { Figure } from '../editorial/schemas/figure.ts';
import { contractModules } from '../editorial/source/contracts.ts';
import { codeVersion } from '../lib/code-version.ts';
import { figuresFile } from '../lib/content-folder.ts';
import { plainHeadline } from '../lib/headline.ts';
import { keptData } from '../lib/kept.ts';
import { storyPath } from '../lib/paths.ts';
import { readBody } from './bodies.ts';
import { kindOf } from './kinds.ts';
import { once, onceFor } from './once.ts';
import { scenes } from './scenes.ts';
import { listSections } from './sections.ts';
import { site } from './site-yaml.ts';
import { listStories, listVoices, type StoryEntry, type VoiceEntry } from './stories.ts';

/** What the head of a story may speak of: where there is no `<Figure>`, what it names as well. */
export const reachOfStory = onceFor(
  ({ data, id }: StoryEntry): Reach => [...reachOf(id), figuresById(data.keyFigures)],
);

/** The same of the texts that belong to no one story. */
export const siteReach = once((): Reach => [...reachOf('site'), figuresById(site.headlineFigures)]);

const usedBy = onceFor((story: StoryEntry): ReadonlySet<string> => {
  const { keyFigures, standfirst, title } = story.data;
  const head = figuresUsed([{ text: title }, { text: standfirst }], reachOfStory(story));
  return new Set([...head, ...usedInBody(story), ...keyFigures]);
});

/** Of most bodies that was found in the last build. */
function usedInBody(entry: Pick<StoryEntry | VoiceEntry, 'id' | 'body'>): Set<string> {
  const reach = reachOf(entry.id);
  const from = [entry.body, reach.map(figuresDigest), using()];
  return new Set(keptData('uses', from, () => [...figuresUsed(readBody(entry).told, reach)]));
}

const using = once(() => codeVersion('site/bodies.ts', 'editorial/ledger/usage.ts', ...contractModules));

/** The figures a story uses, for its 数据来源. */
export function figuresOfStory(story: StoryEntry): Figure[] {
  return figuresById([...usedBy(story)]);
}

/** A story as it uses figures. */
function tellerOf(story: StoryEntry): Teller {
  const { facts, slug, subject, title } = story.data;
  return {
    path: storyPath(slug),
    title: plainHeadline(title),
    heading: subject ?? kindOf(story.data).ledger ?? plainHeadline(title),
    own: [figuresFile(story.id)],
    facts,
    used: usedBy(story),
  };
}

/** Every figure that readers meet, by the story or page whose it is. */
export const listFigures = once(async (): Promise<readonly FigureGroup[]> => {
  const voices = await listVoices();
  const texts = await getCollection('texts');
  const usedByText = (id: string) => texts.filter((text) => text.id === id).flatMap((text) => [...usedInBody(text)]);
  /** What the sections tell that are made of entries. */
  const entries: Readonly<Record<string, Partial<Teller>>> = {
    voices: {
      own: voices.map(({ id }) => figuresFile(id)),
      facts: voices.flatMap(({ data }) => data.facts),
      used: new Set(voices.flatMap((voice) => [...usedInBody(voice)])),
    },
    scenes: {
      facts: scenes.flatMap(({ facts }) => facts),
      used: figuresUsed(
        scenes.map(({ caption }) => ({ text: caption })),
        reachOf('scenes'),
      ),
    },
  };
  const sections = (await listSections()).map(({ id, path, title }): Teller => {
    const plain = { path, title, heading: title, own: [figuresFile(id)] };
    return { used: new Set(entries[id]?.used ?? usedByText(id)), ...plain, ...entries[id] };
  });
  const title = plainHeadline(site.title);
  const told = figuresUsed([{ text: site.standfirst }], siteReach());
  return figuresByTeller(readLedger(), [
    ...(await listStories()).map(tellerOf),
    ...sections,
    {
      path: '/',
      title,
      heading: title,
      own: ['site', 'spread', 'charts'].map(figuresFile),
      used: new Set([...site.headlineFigures, ...told, ...usedByText('spread'), ...usedByText('charts')]),
    },
  ]);
});
