import type { NewsArticle } from 'schema-dts';
import type { Story } from '../../editorial/schemas/story.ts';
import { startOfDay } from '../../lib/dates.ts';
import { plainHeadline } from '../../lib/headline.ts';
import { storyPath } from '../../lib/paths.ts';
import { bylineOf, editorsOf, originOf } from '../../site/credits.ts';
import { kindOf } from '../../site/kinds.ts';
import { modifiedOn } from '../../site/modified-on.ts';
import type { Address } from '../../site/urls.ts';
import type { Played } from './played.ts';

/**
 * A story as search engines read it. Words that are rewritten nobody signs, so such an article has no author: its
 * reporter is the author of the report it is based on. Who published that is not known, and not said.
 */
export function newsArticle(
  story: Story,
  address: Address,
  { audio = [], video = [] }: Partial<Played> = {},
): Exclude<NewsArticle, string> {
  const { byline, corrections, date, editors, kind, photographers, reporters, slug, standfirst, subject, title } =
    story;
  const url = address(storyPath(slug));
  return {
    '@type': kindOf(story).article,
    '@id': url,
    url,
    headline: plainHeadline(title),
    description: standfirst,
    articleSection: kind,
    inLanguage: 'zh-CN',
    datePublished: startOfDay(date),
    dateModified: startOfDay(modifiedOn(story)),
    isAccessibleForFree: true,
    ...(reporters.length > 0 && { author: persons(reporters) }),
    ...(editors.length > 0 && { editor: persons(editors) }),
    ...(photographers.length > 0 && { contributor: persons(photographers) }),
    ...(byline && { isBasedOn: { '@type': 'NewsArticle' as const, author: persons(byline.split('、')) } }),
    creditText: [bylineOf(story), editorsOf(story), originOf(story)].filter(Boolean).join('。'),
    publishingPrinciples: address('/about/'),
    isPartOf: { '@id': address('/') },
    ...(audio.length > 0 && { audio: oneOrAll(audio) }),
    ...(video.length > 0 && { video: oneOrAll(video) }),
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

/** One is no list. */
function oneOrAll<Thing>(all: readonly Thing[]): Thing | readonly Thing[] {
  return all.length === 1 && all[0] ? all[0] : all;
}

function persons(names: readonly string[]) {
  return oneOrAll(names.map((name) => ({ '@type': 'Person' as const, name })));
}
