import { kinds } from '../editorial/schemas/story.ts';
import { plainHeadline } from '../lib/headline.ts';
import { once } from './once.ts';
import { scenes } from './scenes.ts';
import { site } from './site-yaml.ts';
import { listStories, listVoices, type StoryEntry } from './stories.ts';

/**
 * A part of the print edition, which begins on a sheet of its own. Parts are numbered, as the pages of a newspaper are
 * (版), and not sheets: how many of those a part takes is known to the printer alone.
 */
export interface Part {
  number: number;
  /** With the marks where it may break. */
  headline: string;
  /** Of a story: the section that it is in. */
  section?: string;
  story?: StoryEntry;
  /** What it is made of, when it is no story. */
  pieces?: 'voices and scenes' | 'ledger';
}

/** The parts after the front: every story, the voices and pictures if there are any, the ledger. */
export const listParts = once(async (): Promise<readonly Part[]> => {
  const stories = (await listStories()).map((story) => {
    const { kind, title } = story.data;
    const { title: section } = site.sections[kind === kinds.roundup ? 'roundup' : 'profiles'];
    return { headline: title, section, story };
  });
  const { data, scenes: pictures, voices } = site.sections;
  const titles = [(await listVoices()).length > 0 && voices.title, scenes.length > 0 && pictures.title].filter(Boolean);
  const pieces = titles.length > 0 ? [{ headline: titles.join('·'), pieces: 'voices and scenes' as const }] : [];
  const parts = [...stories, ...pieces, { headline: data.title, pieces: 'ledger' as const }];
  return parts.map((part, index) => ({ ...part, number: index + 2 }));
});

/** A part by its number: 第2版. */
export const partName = (number: number) => `第${number}版`;

/** Where on its page a part stands. */
export const partAnchor = (number: number) => `ban-${number}`;

/** Says at the foot of every sheet which part it belongs to (CSS Paged Media, margin boxes): sheets get mixed up. */
export function footOfSheets({ headline, number }: Pick<Part, 'headline' | 'number'>): string {
  const page = partAnchor(number);
  const words = cssString(`${partName(number)}　${plainHeadline(headline)}`);
  return `#${page}{page:${page}}@page ${page}{@bottom-left{content:${words}}}`;
}

/** What editors type may hold anything; a style sheet in a page ends at `</`. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
