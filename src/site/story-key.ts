import { whyUnpublished } from '../editorial/content/publication.ts';
import { formatSource } from '../editorial/ledger/format-source.ts';
import { readBody } from './bodies.ts';
import { compiledText } from './compiled.ts';
import { figuresOfStory } from './figures.ts';
import { placesNow } from './lists/places.ts';
import { once } from './once.ts';
import { artFiles, coverFiles, pageKey, teaserOf } from './page-key.ts';
import { showPhoto } from './photos/library.ts';
import { recordingOf } from './recordings.ts';
import { readSection } from './sections.ts';
import { soundOf } from './sounds.ts';
import { listVoices, type StoryEntry } from './stories.ts';
import { termsIn } from './terms.ts';
import { videoOf } from './videos.ts';

/** They show what other stories say. */
const ofAll = /<(?:CorrectionsList|Counts|Reporters)\b/;
/** Where a text leads in a list, which may have come to have more pages. */
const place = /\/\w+\/#[^\s)"\]]+/g;

/**
 * The key of a story's page.
 * @returns nothing where a page shows what any other story says, and in the live preview, which keeps no pages
 */
export async function storyKey(
  story: StoryEntry,
  previous: StoryEntry | undefined,
  next: StoryEntry | undefined,
): Promise<string | undefined> {
  const { body = '', data, filePath = '' } = story;
  if (import.meta.env.DEV || ofAll.test(body)) return undefined;
  const figures = figuresOfStory(story);
  return pageKey(
    await compiledText(filePath),
    await teaserOf(story),
    figures,
    figures.map(formatSource),
    termsIn(story),
    await picturesOf(story),
    await placesNow(body.match(place) ?? []),
    await recordingOf(data).then((recording) => [recording?.path, recording?.times?.path]),
    whyUnpublished(data, new Date()) ?? '',
    previous ? waysTo(previous) : '',
    next ? await teaserOf(next) : await voices(),
  );
}

const waysTo = ({ data: { slug, title } }: StoryEntry) => [slug, title];

/** After the last story the voices are to be read. */
const voices = once(async () => [await readSection('voices'), (await listVoices()).map(({ data }) => data)]);

async function picturesOf(story: StoryEntry): Promise<unknown> {
  const { named } = readBody(story);
  const drawings = named.flatMap(({ kind, name }) => (kind === 'art' ? name : []));
  const photos = named.filter(({ kind }) => kind === 'photo').map(({ focus, name }) => showPhoto(name, 'whole', focus));
  const media = named.flatMap(({ kind, name, synthetic = false }) => {
    if (kind === 'sound') return soundOf(name, synthetic).then(({ path }) => path);
    if (kind !== 'video') return [];
    return videoOf(name, synthetic).then(({ captions, files }) => [captions, ...files].map(({ path }) => path));
  });
  return [await coverFiles(story.data), drawings.map(artFiles), await Promise.all(photos), await Promise.all(media)];
}
