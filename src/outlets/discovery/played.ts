import type { AudioObject, VideoObject } from 'schema-dts';
import { spokenIn } from '../../editorial/media/captions.ts';
import { synthetic } from '../../editorial/schemas/recording.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import type { ClipInBody } from '../../editorial/source/told.ts';
import { startOfDay } from '../../lib/dates.ts';
import { isoDuration } from '../../lib/duration.ts';
import { plainHeadline } from '../../lib/headline.ts';
import { type Shown, showPhoto } from '../../site/photos/library.ts';
import { recordingOf } from '../../site/recordings.ts';
import { type PublishedSound, soundOf } from '../../site/sounds.ts';
import type { Address } from '../../site/urls.ts';
import { videoOf } from '../../site/videos.ts';

/** What is heard and seen in a story, as search engines read it. */
export interface Played {
  audio: readonly AudioObject[];
  video: readonly VideoObject[];
}

/** In IPTC's words (https://cv.iptc.org/newscodes/digitalsourcetype/). */
const generated = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' as const;

/** The story read aloud, and the videos and sounds that its text plays. @param clips those, as its tags tell them */
export async function playedIn(story: Story, clips: readonly ClipInBody[], address: Address): Promise<Played> {
  const readAloud = await readOut(story, address);
  const sounds = await Promise.all(clips.map((clip) => (clip.kind === 'sound' ? soundIn(clip, story, address) : [])));
  const videos = await Promise.all(clips.map((clip) => (clip.kind === 'video' ? videoIn(clip, story, address) : [])));
  return { audio: [...readAloud, ...sounds.flat()], video: videos.flat() };
}

async function readOut(story: Story, address: Address): Promise<AudioObject[]> {
  const recording = await recordingOf(story);
  if (!recording) return [];
  const { date, reader } = recording;
  return [
    {
      '@type': 'AudioObject',
      name: `朗读：${plainHeadline(story.title)}`,
      ...fileOf(recording, address),
      uploadDate: startOfDay(date),
      ...(reader === synthetic
        ? { creditText: synthetic, digitalSourceType: generated }
        : { creator: { '@type': 'Person', name: reader } }),
    },
  ];
}

async function soundIn(clip: ClipInBody, { date }: Story, address: Address): Promise<AudioObject> {
  const sound = await soundOf(clip.props['file'] ?? '', clip.synthetic);
  return { '@type': 'AudioObject', ...told(clip), ...fileOf(sound, address), uploadDate: startOfDay(date) };
}

async function videoIn(clip: ClipInBody, { date }: Story, address: Address): Promise<VideoObject> {
  const { alt = '', caption = alt, file = '', poster = '' } = clip.props;
  const { captions, files, height, width } = await videoOf(file, clip.synthetic);
  const { main } = (await showPhoto(poster, 'whole')) as Shown;
  const plain = files.find(({ type }) => type === 'video/mp4') ?? files[0];
  return {
    '@type': 'VideoObject',
    ...told(clip),
    description: caption,
    thumbnailUrl: address(`/photos/${main.name}.jpg`),
    ...(plain && fileOf(plain, address)),
    width: { '@type': 'QuantitativeValue', value: width },
    height: { '@type': 'QuantitativeValue', value: height },
    // The day of the story: when the video was taken may be known by the year alone.
    uploadDate: startOfDay(date),
    transcript: spokenIn(captions.text).join('\n'),
  };
}

function told({ props, synthetic: isGenerated }: ClipInBody) {
  const { credit, rights, taken, title } = props;
  return {
    name: title ?? '',
    creditText: credit ?? '',
    ...(rights && { copyrightNotice: rights }),
    ...(taken && { dateCreated: taken }),
    ...(isGenerated && { digitalSourceType: generated }),
  };
}

function fileOf(
  { bytes, duration, path, type }: Pick<PublishedSound, 'bytes' | 'duration' | 'path'> & { type: string },
  address: Address,
) {
  return {
    contentUrl: address(path),
    encodingFormat: type,
    contentSize: String(bytes.length),
    duration: isoDuration(duration),
    inLanguage: 'zh-CN',
  };
}
