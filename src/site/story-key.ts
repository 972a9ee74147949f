import { whyUnpublished } from '../editorial/content/publication.ts';
import { formatSource } from '../editorial/ledger/format-source.ts';
import { treeVersion } from '../lib/code-version.ts';
import { digestOf } from '../lib/kept.ts';
import { readArt } from './art/library.ts';
import { readBody } from './bodies.ts';
import { figuresOfStory, reachOfStory } from './figures.ts';
import { once, onceFor } from './once.ts';
import { photoSizes } from './photos/library.ts';
import { recordingOf } from './recordings.ts';
import { listSections, readSection } from './sections.ts';
import { site } from './site-yaml.ts';
import { listVoices, type StoryEntry } from './stories.ts';

/** They show what other stories say. */
const ofAll = /<(?:CorrectionsList|Counts|Reporters)\b/;

/**
 * A digest of all that the page of a story is made of, for a page of which nothing has changed is not made again. Of
 * what is in the text itself Astro knows: see `experimental.incrementalBuild`.
 * @returns nothing where a page shows what any other story says
 */
export async function storyKey(
  story: StoryEntry,
  previous: StoryEntry | undefined,
  next: StoryEntry | undefined,
): Promise<string | undefined> {
  if (ofAll.test(story.body ?? '')) return undefined;
  const figures = figuresOfStory(story);
  const own = [
    story.data,
    story.body,
    reachOfStory(story),
    figures,
    figures.map(formatSource),
    await picturesOf(story),
    await recordingOf(story.data).then((recording) => [recording?.path, recording?.times?.path]),
  ];
  const state = whyUnpublished(story.data, new Date()) ?? '';
  return digestOf([
    await shared(),
    own,
    state,
    previous ? waysTo(previous) : '',
    next ? teaserOf(next) : await voices(),
  ]);
}

/** What all pages have in common, the code included, and the machine's dictionary, by which words are parted. */
const shared = once(async () =>
  digestOf([treeVersion(), process.versions.icu ?? '', process.env['PREVIEW'] ?? '', site, await listSections()]),
);

const waysTo = ({ data: { slug, title } }: StoryEntry) => [slug, title];

const teaserOf = onceFor((story: StoryEntry) => [story.data, reachOfStory(story), artFiles(story.data.cover.art)]);

/** After the last story the voices are to be read. */
const voices = once(async () => [await readSection('voices'), (await listVoices()).map(({ data }) => data)]);

async function picturesOf(story: StoryEntry): Promise<unknown> {
  const { art, wide } = story.data.cover;
  const { named } = readBody(story);
  const drawings = [art, ...(wide ? [wide] : []), ...named.flatMap(({ kind, name }) => (kind === 'art' ? name : []))];
  const photos = named.flatMap(({ kind, name }) => (kind === 'photo' ? name : []));
  return [drawings.map(artFiles), await Promise.all(photos.map(photoSizes))];
}

/** Their names go by what is in them. */
function artFiles(name: string) {
  const { dark, height, light, width } = readArt(name);
  return [light.name, dark.name, width, height];
}
