import type { FigureGroup } from '../editorial/ledger/by-teller.ts';
import type { Scene } from '../editorial/schemas/scene.ts';
import { plainHeadline } from '../lib/headline.ts';
import { scenesInEdition, storiesInEdition, voicesInEdition } from '../lib/limits.ts';
import { storyPath } from '../lib/paths.ts';
import { listFigures } from './figures.ts';
import { kindOf } from './kinds.ts';
import { storiesOnFront } from './lists/query.ts';
import { scenes } from './scenes.ts';
import { site } from './site-yaml.ts';
import { listStories, listVoices, type StoryEntry, type VoiceEntry } from './stories.ts';

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

/** What the print edition holds: the whole feature while it is small, and of a large one what is chosen. */
export interface Edition {
  parts: Part[];
  voices: readonly VoiceEntry[];
  scenes: readonly Scene[];
  /** The figures of what it holds. */
  groups: readonly FigureGroup[];
  /** How many stories it leaves out. */
  left: number;
}

/** The edition: after its front every story, the voices and pictures if there are any, the ledger. */
export async function readEdition(): Promise<Edition> {
  const all = await listStories();
  const stories = storiesOf(all, site.edition, await storiesOnFront());
  const left = all.length - stories.length;
  const letters = await listVoices();
  const voices = letters.slice(0, voicesInEdition);
  const pictures = scenes.slice(0, scenesInEdition);
  const held = new Set([
    '/',
    ...stories.map(({ data }) => storyPath(data.slug)),
    ...(voices.length === letters.length ? ['/voices/'] : []),
    ...(pictures.length === scenes.length ? ['/scenes/'] : []),
  ]);
  const groups = (await listFigures()).filter(({ path }) => left === 0 || held.has(path));
  return { parts: partsOf(stories, voices.length, pictures.length), voices, scenes: pictures, groups, left };
}

function storiesOf(
  all: readonly StoryEntry[],
  chosen: readonly string[],
  front: readonly StoryEntry[],
): readonly StoryEntry[] {
  const listed = chosen.flatMap((slug) => all.find(({ data }) => data.slug === slug) ?? []);
  if (listed.length > 0) return listed;
  return all.length <= storiesInEdition ? all : front;
}

function partsOf(stories: readonly StoryEntry[], voices: number, pictures: number): Part[] {
  const told = stories.map((story) => {
    const { title: section = '' } = site.sections[kindOf(story.data).section] ?? {};
    return { headline: story.data.title, section, story };
  });
  const { data, scenes: shown, voices: heard } = site.sections;
  const titles = [voices > 0 && heard.title, pictures > 0 && shown.title].filter(Boolean);
  const pieces = titles.length > 0 ? [{ headline: titles.join('·'), pieces: 'voices and scenes' as const }] : [];
  const parts = [...told, ...pieces, { headline: data.title, pieces: 'ledger' as const }];
  return parts.map((part, index) => ({ ...part, number: index + 2 }));
}

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
