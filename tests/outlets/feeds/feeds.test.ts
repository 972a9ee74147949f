import { expect, test } from 'vitest';
import type { Channel } from '../../../src/outlets/feeds/channel.ts';
import type { Item } from '../../../src/outlets/feeds/items.ts';
import { jsonFeed } from '../../../src/outlets/feeds/json-feed.ts';
import { rss } from '../../../src/outlets/feeds/rss.ts';
import { isJsonFeed, readFeed } from '../../support/feeds.ts';

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

const recording = {
  url: 'https://news.example.cn/zt/recordings/a.mp3?a=1&b="2"',
  type: 'audio/mpeg',
  bytes: 123456,
  seconds: 61,
  reader: '甲',
};

test('RSS survives whatever stands in it', async () => {
  const { items, meta } = await readFeed(rss(channel, [item]));
  expect(meta).toMatchObject({
    '#version': '2.0',
    title: channel.title,
    description: channel.description,
    link: channel.home,
    xmlurl: channel.self,
    language: 'zh-CN',
    image: { url: channel.icon },
  });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    'rss:title': { '#': item.title },
    link: item.url,
    guid: item.url,
    categories: ['人物'],
    summary: item.summary,
    description: item.html,
    pubdate: new Date('2024-01-10T00:00:00+08:00'),
    'atom:updated': { '#': '2024-02-01T00:00:00+08:00' },
    enclosures: [],
  });
});

test('JSON Feed survives it as well', () => {
  const feed = jsonFeed(channel, [item]);
  expect(isJsonFeed(feed), isJsonFeed.errors?.[0]?.message).toBe(true);
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

test('a day is that day in China, whoever cuts it out of the time', () => {
  expect(rss(channel, [item])).toContain('<pubDate>Wed, 10 Jan 2024 00:00:00 +0800</pubDate>');
});

test('a story read aloud comes with its recording: address, kind, bytes and seconds', async () => {
  const read = [{ ...item, recording }];
  const { items } = await readFeed(rss(channel, read));
  expect(items[0]?.enclosures).toEqual([{ url: recording.url, type: 'audio/mpeg', length: '123456' }]);
  const feed = jsonFeed(channel, read);
  expect(isJsonFeed(feed)).toBe(true);
  const { bytes, reader, seconds, type, url } = recording;
  expect(feed.items?.[0]?.attachments).toEqual([
    { url, mime_type: type, title: `朗读：${reader}`, size_in_bytes: bytes, duration_in_seconds: seconds },
  ]);
});

test('what only machines say with characters is in no feed', async () => {
  const spoilt = {
    ...item,
    title: '甲\u0000乙\u0007\u{7f}',
    summary: '丙\u001b\ud800',
    html: '<p>丁\u0008\ufffe戊\u{85}</p>',
  };
  const { items } = await readFeed(rss({ ...channel, title: '题\u000c' }, [spoilt]));
  expect(items[0]).toMatchObject({ title: '甲乙', summary: '丙', description: '<p>丁戊</p>' });
  const feed = jsonFeed(channel, [spoilt]);
  expect(feed.items?.[0]).toMatchObject({ title: '甲乙', summary: '丙', content_html: '<p>丁戊</p>' });
});

test('nobody is made the author of a text that nobody signed', () => {
  expect(rss(channel, [item])).not.toMatch(/author|creator/);
  expect(JSON.stringify(jsonFeed(channel, [item]))).not.toContain('author');
});

test('whoever signed is the author, each one', async () => {
  const signed = { ...item, authors: ['甲', '阿卜杜热西提·买买提'] };
  const { items } = await readFeed(rss(channel, [signed]));
  expect(items[0]?.['dc:creator'].map((creator: { '#': string }) => creator['#'])).toEqual(signed.authors);
  expect(jsonFeed(channel, [signed]).items?.[0]?.authors).toEqual([{ name: '甲' }, { name: '阿卜杜热西提·买买提' }]);
});
