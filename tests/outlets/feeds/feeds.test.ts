import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Channel } from '../../../src/outlets/feeds/channel.ts';
import type { Item } from '../../../src/outlets/feeds/items.ts';
import { jsonFeed } from '../../../src/outlets/feeds/json-feed.ts';
import { rss } from '../../../src/outlets/feeds/rss.ts';

const channel: Channel = {
  title: '甲 & 乙 <丙>',
  description: ']]>“说明”',
  home: 'https://news.example.cn/zt/?a=1&b=2',
  self: 'https://news.example.cn/zt/feed',
  icon: 'https://news.example.cn/zt/icon.png',
};
const item: Item = {
  url: 'https://news.example.cn/zt/stories/a/',
  title: '</title><script>alert(1)</script>',
  summary: '导语 & 更多',
  section: '人物',
  authors: [],
  published: '2024-01-10',
  modified: '2024-02-01',
  html: '<p>1 &lt; 2 &amp; 3]]&gt;</p>',
};

test('RSS survives whatever stands in it', () => {
  const feed = parseRssFeed(rss(channel, [item]));
  expect(feed).toMatchObject({ title: channel.title, description: channel.description, link: channel.home });
  expect(feed.atom?.links).toMatchObject([{ href: channel.self, rel: 'self' }]);
  expect(feed.items).toHaveLength(1);
  expect(feed.items?.[0]).toMatchObject({
    title: item.title,
    link: item.url,
    guid: { value: item.url, isPermaLink: true },
    description: item.summary,
    pubDate: 'Wed, 10 Jan 2024 00:00:00 +0800',
    content: { encoded: item.html },
    atom: { updated: '2024-02-01T00:00:00+08:00' },
  });
});

test('JSON Feed survives it as well', () => {
  const feed = parseJsonFeed(JSON.stringify(jsonFeed(channel, [item])));
  expect(feed).toMatchObject({ title: channel.title, home_page_url: channel.home, feed_url: channel.self });
  expect(feed.items).toMatchObject([
    {
      id: item.url,
      title: item.title,
      content_html: item.html,
      date_published: '2024-01-10T00:00:00+08:00',
      date_modified: '2024-02-01T00:00:00+08:00',
      tags: ['人物'],
    },
  ]);
});

test('nobody is made the author of a text that nobody signed', () => {
  expect(rss(channel, [item])).not.toMatch(/author|creator/);
  expect(JSON.stringify(jsonFeed(channel, [item]))).not.toContain('author');
});

test('whoever signed is the author, each one', () => {
  const signed = { ...item, authors: ['甲', '阿卜杜热西提·买买提'] };
  expect(parseRssFeed(rss(channel, [signed])).items?.[0]?.dc?.creators).toEqual(signed.authors);
  expect(parseJsonFeed(JSON.stringify(jsonFeed(channel, [signed]))).items?.[0]?.authors).toEqual([
    { name: '甲' },
    { name: '阿卜杜热西提·买买提' },
  ]);
});
