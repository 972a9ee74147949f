import { generateJsonFeed, type JsonFeed } from 'feedsmith';

import { withoutControls } from '../../lib/xml.ts';
import type { Channel } from './channel.ts';
import { Day } from './day.ts';
import type { Item } from './items.ts';

/** The feed as JSON Feed 1.1. As in the RSS, what is rewritten has no author. */
export function jsonFeed({ description, home, icon, self, title }: Channel, items: readonly Item[]) {
  const feed = generateJsonFeed({
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
      date_published: new Day(item.published),
      date_modified: new Day(item.modified),
      tags: [item.section],
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      ...(item.recording && { attachments: [attachment(item.recording)] }),
    })),
  });
  const spoken: JsonFeed.Feed<string> = JSON.parse(JSON.stringify(feed), (_key, value) =>
    typeof value === 'string' ? withoutControls(value) : value,
  );
  return spoken;
}

function attachment({ bytes, reader, seconds, type, url }: NonNullable<Item['recording']>) {
  return { url, mime_type: type, title: `朗读：${reader}`, size_in_bytes: bytes, duration_in_seconds: seconds };
}
