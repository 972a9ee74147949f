import type { AboutPage, CollectionPage } from 'schema-dts';
import type { Story } from '../../editorial/schemas/story.ts';
import { startOfDay } from '../../lib/dates.ts';
import { plainHeadline } from '../../lib/headline.ts';
import { storyPath } from '../../lib/paths.ts';
import { kindOf } from '../../site/kinds.ts';
import { latest, modifiedOn } from '../../site/modified-on.ts';
import type { Address } from '../../site/urls.ts';

/** What a page that is not a story is called, and what it says of itself. */
interface Words {
  name: string;
  description: string;
}

/**
 * The front page: the feature as a whole, as new as its newest story, and the stories that it leads to.
 * @param shown those of its stories that the page shows
 */
export function frontPage(
  { date, ...words }: Words & { date: string },
  { shown, stories }: Readonly<Record<'stories' | 'shown', readonly Story[]>>,
  address: Address,
): Exclude<CollectionPage, string> {
  return {
    '@type': 'CollectionPage',
    ...common(words, address('/'), address),
    datePublished: startOfDay(date),
    dateModified: startOfDay(latest([date, ...stories.map(modifiedOn)])),
    hasPart: shown.map((story) => {
      const { slug, title } = story;
      const url = address(storyPath(slug));
      return { '@type': kindOf(story).article, '@id': url, url, headline: plainHeadline(title) };
    }),
  };
}

/** A page beside the stories. */
export function innerPage(
  type: 'AboutPage' | 'CollectionPage',
  words: Words,
  url: string,
  address: Address,
): Exclude<AboutPage | CollectionPage, string> {
  return { '@type': type, ...common(words, url, address), isPartOf: { '@id': address('/') } };
}

function common(words: Words, url: string, address: Address) {
  return { '@id': url, url, ...words, inLanguage: 'zh-CN', publishingPrinciples: address('/about/') };
}
