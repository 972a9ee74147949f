import { existsSync, readFileSync } from 'node:fs';
import { exampleVideos } from '../editorial/ledger/examples.ts';
import { published } from '../editorial/media/publish.ts';
import { readVideo, type Video } from '../editorial/media/video.ts';
import { withoutNotes } from '../editorial/media/web-vtt.ts';
import { captionsFile, nameOf, videoFile } from '../lib/content-folder.ts';
import { namedInBodies } from './named.ts';
import { oncePerFile } from './once-per-file.ts';
import { bothWays, digestOf } from './sounds.ts';

/** A video as it is published, in one format or in two. */
export interface PublishedVideo extends Video {
  /** The smaller first: a browser takes the first that it can play. */
  files: readonly VideoFile[];
  captions: { path: string; text: string };
}

interface VideoFile extends Video {
  /** Below the site's base; named by content, so that browsers may keep it for good. */
  path: string;
  bytes: Buffer;
}

/**
 * A video of `content/videos/`; another format of it lies beside it under the same name.
 * @param synthetic it says of itself that it is, and must go on saying so
 * @throws in Chinese when the file is not what can be played
 */
export async function videoOf(name: string, synthetic: boolean): Promise<PublishedVideo> {
  const names = ['mp4', 'webm'].map((ending) => `${nameOf(name)}.${ending}`);
  const present = names.map(fileOf).filter((file) => existsSync(file));
  const files = await Promise.all(present.map((file) => readOnce(file, synthetic)));
  const [named = files[0]] = files.filter((_, index) => present[index] === fileOf(name));
  if (!named) throw new Error(`没有视频 ${videoFile(name)}`);
  const text = withoutNotes(readFileSync(fileOf(captionsFile(name).replace(/^.*\//, '')), 'utf8'));
  return {
    ...named,
    files: files.toSorted((one, other) => one.bytes.length - other.bytes.length),
    captions: { path: `/videos/${digestOf(text)}.vtt`, text },
  };
}

const fileOf = (name: string) => exampleVideos().get(name) ?? videoFile(name);

const readOnce = oncePerFile(async (file: string, synthetic: boolean): Promise<VideoFile> => {
  const original = readFileSync(file);
  const { faults, video } = await readVideo(file, original);
  if (!video) throw new Error(faults.map((said) => said.slice(1).join('。')).join('\n'));
  const bytes = synthetic ? original : published(video.type, original);
  return { ...video, path: `/videos/${digestOf(bytes)}.${video.type.slice('video/'.length)}`, bytes };
});

/** Every file of every video that readers may see. */
export async function listVideos(): Promise<(VideoFile | PublishedVideo['captions'])[]> {
  const named = await namedInBodies('video');
  const examples = [...exampleVideos().keys()].filter((name) => !name.endsWith('.vtt'));
  const shown = [...named, ...bothWays(examples)];
  const videos = await Promise.all(shown.map(({ name, synthetic = false }) => videoOf(name, synthetic)));
  const files = videos.flatMap((video) => [...video.files, video.captions]);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
