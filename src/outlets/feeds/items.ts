import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { plainHeadline } from '../../lib/headline.ts';
import { storiesInFeed } from '../../lib/limits.ts';
import { storyPath } from '../../lib/paths.ts';
import { newestFirst } from '../../site/lists/months.ts';
import { modifiedOn } from '../../site/modified-on.ts';
import { onceFor } from '../../site/once.ts';
import { recordingOf } from '../../site/recordings.ts';
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
  /** Who signs its words; nobody does where they are rewritten. */
  authors: readonly string[];
  published: string;
  modified: string;
  /** The full text. */
  html: string;
  /** The story read aloud: its full address, how many bytes and seconds it has, and who reads. */
  recording?: { url: string; type: string; bytes: number; seconds: number; reader: string };
}

/** The newest stories that readers may see, with their full text: the same for every feed. */
export const feedItems = onceFor(async (address: Address): Promise<Item[]> => {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const stories = newestFirst(await listStories());
  const items = stories.slice(0, storiesInFeed).map(async (story): Promise<Item> => {
    const { date, kind, reporters, slug, standfirst, title } = story.data;
    const url = address(storyPath(slug));
    const recording = await recordingOf(story.data);
    return {
      url,
      title: plainHeadline(title),
      summary: standfirst,
      section: kind,
      authors: reporters,
      published: date,
      modified: modifiedOn(story.data),
      html: readerHtml(await container.renderToString(FullText, { props: { story } }), url),
      ...(recording && {
        recording: {
          url: address(recording.path),
          type: recording.type,
          bytes: recording.bytes.length,
          seconds: Math.round(recording.duration),
          reader: recording.reader,
        },
      }),
    };
  });
  return Promise.all(items);
});
