import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { plainHeadline } from '../../lib/headline.ts';
import { storyPath } from '../../lib/paths.ts';
import { modifiedOn } from '../../site/modified-on.ts';
import { listStories } from '../../site/stories.ts';
import type { Address } from '../../site/urls.ts';
import FullText from './FullText.astro';
import { readerHtml } from './reader-html.ts';

/** One story as a feed tells it. Dates are days in China. */
export interface Item {
  url: string;
  title: string;
  summary: string;
  section: string;
  published: string;
  modified: string;
  /** The full text. */
  html: string;
}

/** As many as a feed reader keeps; the sitemap has them all. */
const most = 50;

/** The newest stories that readers may see, with their full text. */
export async function feedItems(address: Address): Promise<Item[]> {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  // Sorting is stable: stories of one day stay in the order of the feature.
  const stories = (await listStories()).toSorted((a, b) => Date.parse(b.data.date) - Date.parse(a.data.date));
  const items = stories.slice(0, most).map(async (story): Promise<Item> => {
    const { date, kind, slug, standfirst, title } = story.data;
    const url = address(storyPath(slug));
    return {
      url,
      title: plainHeadline(title),
      summary: standfirst,
      section: kind,
      published: date,
      modified: modifiedOn(story.data),
      html: readerHtml(await container.renderToString(FullText, { props: { story } }), url),
    };
  });
  return Promise.all(items);
}
