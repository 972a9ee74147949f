import { existsSync, readFileSync } from 'node:fs';
import { exampleSounds } from '../editorial/ledger/examples.ts';
import { readTimes } from '../editorial/media/read-out.ts';
import { type Recording, synthetic } from '../editorial/schemas/recording.ts';
import type { Story } from '../editorial/schemas/story.ts';
import { timesFile } from '../lib/content-folder.ts';
import { namedInBodies } from './named.ts';
import { bothWays, digestOf, type PublishedSound, soundOf } from './sounds.ts';
import { listStories } from './stories.ts';

/** A story read aloud, as it is published. */
export interface PublishedRecording extends Recording, PublishedSound {
  /** When each sentence begins, where that is known: by the page's script. */
  times: { path: string; text: string } | undefined;
}

/**
 * The recording of a story, if it has one.
 * @throws in Chinese when the file is not what can be played
 */
export async function recordingOf({ recording }: Pick<Story, 'recording'>): Promise<PublishedRecording | undefined> {
  if (!recording) return undefined;
  const sound = await soundOf(recording.file, recording.reader === synthetic);
  return { ...recording, ...sound, times: timesOf(recording.file) };
}

function timesOf(file: string): PublishedRecording['times'] {
  const times = timesFile(file);
  if (!existsSync(times)) return undefined;
  const { heard } = readTimes(readFileSync(times, 'utf8'));
  const text = JSON.stringify(heard.map(({ start = 0, text: words }) => [start, words]));
  return { path: `/recordings/${digestOf(text)}.json`, text };
}

/** Every file of sound that readers may hear: stories read aloud, with the times, and what their texts play. */
export async function listSounds(): Promise<
  (Pick<PublishedSound, 'path' | 'bytes' | 'type'> | { path: string; text: string })[]
> {
  const recordings = await Promise.all((await listStories()).map(({ data }) => recordingOf(data)));
  const named = await namedInBodies('sound');
  const played = [...named, ...bothWays([...exampleSounds().keys()])];
  const sounds = await Promise.all(played.map(({ name, synthetic = false }) => soundOf(name, synthetic)));
  const files = [...recordings.flatMap((recording) => recording ?? []), ...sounds];
  const times = recordings.flatMap((recording) => recording?.times ?? []);
  return [...new Map([...files, ...times].map((file) => [file.path, file])).values()];
}
