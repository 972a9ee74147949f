import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readSound } from '../../src/editorial/media/sound.ts';
import { headersFor } from '../../src/hosting/header-rules.ts';
import { builtSite } from '../support/sites.ts';

const { base, dir, origin } = await builtSite('published');
const page = readFileSync(`${dir}/stories/guang-bo/index.html`, 'utf8');
const [, href = ''] = /class="recording"[^>]*>\s*<a href="([^"]+)"/.exec(page) ?? [];
const file = href.slice(base.length);
const bytes = readFileSync(`${dir}/${file}`);

describe('a recording', () => {
  test('is published under a name that goes by what is in it, and kept for good', async () => {
    expect(file).toMatch(/^recordings\/[0-9a-f]{12}\.mp3$/);
    expect((await readSound(file, bytes)).faults).toEqual([]);
    expect(headersFor(file)).toMatchObject({
      'Content-Type': 'audio/mpeg',
      'Cache-Control': expect.stringContaining('immutable'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test('is published as it came when no person reads: what the file says of itself must stay', () => {
    expect(bytes.equals(readFileSync('tests/report/content/recordings/guang-bo.mp3'))).toBe(true);
  });

  test('has the times of its sentences beside it', () => {
    const [, times = ''] = /data-times="([^"]+)"/.exec(page) ?? [];
    const read = JSON.parse(readFileSync(`${dir}/${times.slice(base.length)}`, 'utf8'));
    expect(read[0]).toEqual([0, '车还没到，歌先到了']);
    expect(read).toHaveLength(10);
  });

  test('is a link under the head of its story, marked as synthetic; nothing is loaded with the page', () => {
    expect(page).toMatch(/<p class="recording"[\s\S]*?合成语音[\s\S]*?33秒/);
    expect(page).not.toMatch(/<(?:audio|source|link)[^>]*recordings/);
    const others = globSync(`${dir}/**/index.html`).filter((name) =>
      readFileSync(name, 'utf8').includes('recordings/'),
    );
    // Another story plays the same, and so does what is printed of it.
    const pages = ['print', 'stories/du-kou', 'stories/guang-bo'].map((name) => `${dir}/${name}/index.html`);
    expect(others.sort()).toEqual(pages);
  });

  test('nothing but what stories name is published', () => {
    expect(globSync(`${dir}/recordings/*`)).toHaveLength(2);
    expect(existsSync(`${dir}/recordings/guang-bo.mp3`)).toBe(false);
  });
});

describe('is passed on', () => {
  const full = `${origin}${href}`;

  test('by the RSS feed, as an enclosure', () => {
    const feed = parseRssFeed(readFileSync(`${dir}/feed.xml`, 'utf8'));
    const items = feed.items ?? [];
    const enclosed = items.filter(({ enclosures }) => enclosures);
    expect(enclosed.map(({ enclosures }) => enclosures)).toEqual([
      [{ url: full, length: bytes.length, type: 'audio/mpeg' }],
    ]);
  });

  test('by the JSON feed, as an attachment', () => {
    const { items } = JSON.parse(readFileSync(`${dir}/feed.json`, 'utf8'));
    expect(items.flatMap((item: { attachments?: unknown[] }) => item.attachments ?? [])).toEqual([
      {
        url: full,
        mime_type: 'audio/mpeg',
        title: '朗读：合成语音',
        size_in_bytes: bytes.length,
        duration_in_seconds: 33,
      },
    ]);
  });

  test('to search engines, as what it is', () => {
    const [, json = ''] = /<script type="application\/ld\+json">([^<]+)</.exec(page) ?? [];
    const [article] = JSON.parse(json)['@graph'];
    expect(article.audio).toMatchObject({
      '@type': 'AudioObject',
      contentUrl: full,
      encodingFormat: 'audio/mpeg',
      duration: 'PT0M33S',
      uploadDate: '2019-05-17T00:00:00+08:00',
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    });
  });

  test('a video and a sound that a text plays as well, with who made them, how long they are, and what is said', () => {
    const other = readFileSync(`${dir}/stories/du-kou/index.html`, 'utf8');
    const [, json = ''] = /<script type="application\/ld\+json">([^<]+)</.exec(other) ?? [];
    const [article] = JSON.parse(json)['@graph'];
    expect(article.audio).toMatchObject({
      '@type': 'AudioObject',
      name: '船上听见的喇叭',
      contentUrl: full,
      creditText: '沈一苇',
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    });
    expect(article.video).toMatchObject({
      '@type': 'VideoObject',
      name: '最后一趟',
      description: '通车那天早上，末班船离岸。',
      creditText: '白小鸥',
      dateCreated: '2019-05',
      encodingFormat: 'video/mp4',
      duration: 'PT0M6S',
      uploadDate: '2019-05-18T00:00:00+08:00',
      transcript: '何广田：末班船，就这一趟了。\n（篙子碰在船帮上）',
    });
    expect(article.video).not.toHaveProperty('digitalSourceType');
    for (const address of [article.video.contentUrl, article.video.thumbnailUrl])
      expect(existsSync(`${dir}/${address.slice(`${origin}${base}`.length)}`), address).toBe(true);
  });
});
