import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { published } from '../editorial/media/publish.ts';
import { readTimes } from '../editorial/media/read-out.ts';
import { readSound, type Sound } from '../editorial/media/sound.ts';
import { type Recording, synthetic } from '../editorial/schemas/recording.ts';
import type { Story } from '../editorial/schemas/story.ts';
import { recordingFile, timesFile } from '../lib/content-folder.ts';
import { listStories } from './stories.ts';

/** A story read aloud, as it is published. */
export interface PublishedRecording extends Recording, Sound {
  /** Below the site's base; named by content, so that browsers may keep it for good. */
  path: string;
  bytes: Buffer;
  /** When each sentence begins, where that is known: by the page's script. */
  times: { path: string; text: string } | undefined;
}

const known = new Map<string, Promise<PublishedRecording>>();

/**
 * The recording of a story, if it has one.
 * @throws in Chinese when the file is not what can be played
 */
export async function recordingOf({ recording }: Pick<Story, 'recording'>): Promise<PublishedRecording | undefined> {
  if (!recording) return undefined;
  // Under `npm run dev` both files may be made anew.
  const [sound, times] = [recordingFile(recording.file), timesFile(recording.file)];
  const made = [sound, times].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs);
  const key = JSON.stringify([recording, made]);
  const reading = known.get(key) ?? read(recording);
  known.set(key, reading);
  return reading;
}

async function read(recording: Recording): Promise<PublishedRecording> {
  const original = readFileSync(recordingFile(recording.file));
  const { faults, sound } = await readSound(recording.file, original);
  if (!sound) throw new Error(faults.map((said) => said.slice(1).join('。')).join('\n'));
  const bytes = recording.reader === synthetic ? original : published(sound.type, original);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = `/recordings/${digest}${extname(recording.file)}`;
  return { ...recording, ...sound, path, bytes, times: timesOf(recording.file) };
}

function timesOf(file: string): PublishedRecording['times'] {
  const times = timesFile(file);
  if (!existsSync(times)) return undefined;
  const { heard } = readTimes(readFileSync(times, 'utf8'));
  const text = JSON.stringify(heard.map(({ start = 0, text: words }) => [start, words]));
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `/recordings/${digest}.json`, text };
}

/** Every recording that readers may hear. */
export async function listRecordings(): Promise<PublishedRecording[]> {
  const all = await Promise.all((await listStories()).map(({ data }) => recordingOf(data)));
  return all.flatMap((recording) => recording ?? []);
}
