import { mailDate, startOfDay } from '../../lib/dates.ts';
import { xml } from '../../lib/xml.ts';
import type { Channel } from './channel.ts';
import type { Item } from './items.ts';

/**
 * The feed as RSS 2.0, with the full text in content:encoded (RSS Profile). What is rewritten has no author:
 * the reporter of the original report did not write this text, and is named at its head.
 */
export function rss({ description, home, icon, self, title }: Channel, items: readonly Item[]): string {
  const entries = items.map(
    (item) => xml`<item>
<title>${item.title}</title>
<link>${item.url}</link>
<guid isPermaLink="true">${item.url}</guid>
<category>${item.section}</category>
${item.authors.map(
  (name) => xml`<dc:creator>${name}</dc:creator>
`,
)}<pubDate>${mailDate(item.published)}</pubDate>
<atom:updated>${startOfDay(item.modified)}</atom:updated>
<description>${item.summary}</description>
${item.recording ? [enclosure(item.recording)] : []}<content:encoded>${item.html}</content:encoded>
</item>
`,
  );
  return `${xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${title}</title>
<link>${home}</link>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
<description>${description}</description>
<language>zh-CN</language>
<image><url>${icon}</url><title>${title}</title><link>${home}</link></image>
${entries}</channel>
</rss>
`}`;
}

function enclosure({ bytes, type, url }: NonNullable<Item['recording']>) {
  return xml`<enclosure url="${url}" length="${String(bytes)}" type="${type}"/>
`;
}
