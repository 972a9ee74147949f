import type { AudioObject, NewsArticle } from 'schema-dts';
import { synthetic } from '../../editorial/schemas/recording.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { startOfDay } from '../../lib/dates.ts';
import { isoDuration } from '../../lib/duration.ts';
import { plainHeadline } from '../../lib/headline.ts';
import { storyPath } from '../../lib/paths.ts';
import { bylineOf } from '../../site/credits.ts';
import { modifiedOn } from '../../site/modified-on.ts';
import type { PublishedRecording } from '../../site/recordings.ts';
import { site } from '../../site/site-yaml.ts';
import type { Address } from '../../site/urls.ts';

/**
 * A story as search engines read it. The words are rewritten and nobody signs them, so the article has no author;
 * the reporter is the author of the report it is based on. Who published that is not known, and not said.
 */
export function newsArticle(
  story: Story,
  address: Address,
  recording?: PublishedRecording,
): Exclude<NewsArticle, string> {
  const { byline, corrections, date, kind, slug, standfirst, subject, title } = story;
  const url = address(storyPath(slug));
  const reporters = byline.split('、').map((name) => ({ '@type': 'Person' as const, name }));
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: plainHeadline(title),
    description: standfirst,
    articleSection: kind,
    inLanguage: 'zh-CN',
    datePublished: startOfDay(date),
    dateModified: startOfDay(modifiedOn(story)),
    isAccessibleForFree: true,
    isBasedOn: {
      '@type': 'NewsArticle',
      author: reporters.length > 1 ? reporters : { '@type': 'Person', name: byline },
    },
    creditText: `${bylineOf(story)}。${site.rewritten}`,
    publishingPrinciples: address('/about/'),
    isPartOf: { '@id': address('/') },
    ...(recording && { audio: audioOf(recording, address) }),
    ...(subject && { about: { '@type': 'Person', name: subject } }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date: day, note, now, was }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: startOfDay(day),
        text: `${note.replace(/。?$/, '。')}原为“${was}”，现为“${now}”。`,
      })),
    }),
  };
}

/** The story read aloud. A generated voice says so in IPTC's words (https://cv.iptc.org/newscodes/digitalsourcetype/). */
function audioOf({ bytes, date, duration, path, reader, type }: PublishedRecording, address: Address): AudioObject {
  return {
    '@type': 'AudioObject',
    contentUrl: address(path),
    encodingFormat: type,
    contentSize: String(bytes.length),
    duration: isoDuration(duration),
    uploadDate: startOfDay(date),
    inLanguage: 'zh-CN',
    ...(reader === synthetic
      ? { creditText: synthetic, digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' }
      : { creator: { '@type': 'Person', name: reader } }),
  };
}
