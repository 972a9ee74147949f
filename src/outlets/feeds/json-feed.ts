import { startOfDay } from '../../lib/dates.ts';
import type { Channel } from './channel.ts';
import type { Item } from './items.ts';

/** The feed as JSON Feed 1.1. As in the RSS, what is rewritten has no author. */
export function jsonFeed({ description, home, icon, self, title }: Channel, items: readonly Item[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    icon,
    language: 'zh-CN',
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: startOfDay(item.published),
      date_modified: startOfDay(item.modified),
      tags: [item.section],
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      ...(item.recording && { attachments: [attachment(item.recording)] }),
    })),
  };
}

function attachment({ bytes, reader, seconds, type, url }: NonNullable<Item['recording']>) {
  return { url, mime_type: type, title: `朗读：${reader}`, size_in_bytes: bytes, duration_in_seconds: seconds };
}
