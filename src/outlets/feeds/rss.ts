import { generateRssFeed } from 'feedsmith';

import { withoutControls } from '../../lib/xml.ts';
import type { Channel } from './channel.ts';
import { Day } from './day.ts';
import type { Item } from './items.ts';

/**
 * The feed as RSS 2.0, with the full text in content:encoded (RSS Profile). What is rewritten has no author:
 * the reporter of the original report did not write this text, and is named at its head.
 */
export function rss({ description, home, icon, self, title }: Channel, items: readonly Item[]): string {
  const feed = generateRssFeed({
    title,
    description,
    link: home,
    language: 'zh-CN',
    image: { url: icon, title, link: home },
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.url, isPermaLink: true },
      categories: [{ name: item.section }],
      dc: { creators: [...item.authors] },
      pubDate: new Day(item.published),
      atom: { updated: new Day(item.modified) },
      description: item.summary,
      content: { encoded: item.html },
      enclosures: item.recording ? [enclosure(item.recording)] : [],
    })),
  });
  return withoutControls(feed);
}

function enclosure({ bytes, type, url }: NonNullable<Item['recording']>) {
  return { url, length: bytes, type };
}
