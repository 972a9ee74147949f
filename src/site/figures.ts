import { getCollection } from 'astro:content';
import { type FigureGroup, figuresByTeller, figuresOf, type Teller } from '../editorial/ledger/by-teller.ts';
import { readLedger } from '../editorial/ledger/ledger.ts';
import type { Figure } from '../editorial/schemas/figure.ts';
import { plainHeadline } from '../lib/headline.ts';
import { storyPath } from '../lib/links.ts';
import { scenes, site } from './site.ts';
import { listStories, listVoices, type StoryEntry } from './stories.ts';

/** A story as it uses figures. */
function tellerOf({ body = '', data }: StoryEntry): Teller {
  return {
    path: storyPath(data.slug),
    title: plainHeadline(data.title),
    heading: data.subject ?? '全国',
    facts: data.facts,
    named: data.keyFigures,
    text: [data.title, data.standfirst, body].join('\n'),
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
  const { voices: letters, scenes: pictures, about } = site.sections;
  const textOf = (id: string) => texts.find((text) => text.id === id)?.body ?? '';
  const page = (path: string, { title }: { title: string }, text: string) => ({ path, title, heading: title, text });
  const tellers: Teller[] = [
    ...(await listStories()).map(tellerOf),
    {
      ...page('/voices/', letters, voices.map(({ body = '' }) => body).join('\n')),
      facts: voices.flatMap(({ data }) => data.facts),
      named: [],
    },
    {
      ...page('/scenes/', pictures, scenes.map(({ caption }) => caption).join('\n')),
      facts: scenes.flatMap(({ facts }) => facts),
      named: [],
    },
    {
      ...page('/', { title: plainHeadline(site.title) }, `${site.standfirst}\n${textOf('charts')}`),
      named: site.headlineFigures,
    },
    { ...page('/about/', about, textOf('about')), named: [] },
  ];
  return figuresByTeller(readLedger(), tellers);
}
