import { createReadStream, existsSync, readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import robotsParser from 'robots-parser';
import sharp from 'sharp';
import { parseSitemap } from 'sitemap';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, textOf } from '../../src/lib/html.ts';
import type { Site } from '../support/build-sites.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';

const [root, sub] = inject('sites') as [Site, Site];
const needAddresses = ['sitemap.xml', 'feed.xml', 'feed.json'];

const extract = (page: BuiltPage) => new WebAutoExtractor().parse(page.html);
const addressOf = (page: BuiltPage) => `${sub.origin}${page.path}`;
const headingOf = (page: BuiltPage) => textOf(elements(page.document, 'h1')[0] as never).trim();
/** Two pages stand in for others, and the print edition says what other pages say. */
const isListed = (page: BuiltPage) => !['404.html', 'offline/index.html', 'print/index.html'].includes(page.file);
const isStory = (page: BuiltPage) => page.file.startsWith('stories/');

describe('before anybody has said where the site is published', () => {
  test('nothing claims to know', () => {
    for (const file of needAddresses) expect(existsSync(`${root.dir}/${file}`), file).toBe(false);
    expect(readFileSync(`${root.dir}/robots.txt`, 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });

  test.each(readPages(root))('$file says what it is, and no full address', (page) => {
    const { jsonld, metatags } = extract(page);
    expect(metatags['og:title']?.[0]).toBeTruthy();
    expect(metatags['og:url']).toBeUndefined();
    expect(jsonld).toEqual({});
    expect(elements(page.document, 'link').map((link) => attribute(link, 'rel'))).not.toContain('alternate');
  });
});

describe.each(readPages(sub).filter(isListed))('$file', (page) => {
  const { errors, jsonld, metatags } = extract(page);

  test('has a card', () => {
    expect(metatags['og:url']).toEqual([addressOf(page)]);
    expect(metatags['og:title']?.[0]).toContain(headingOf(page).slice(0, 4));
    expect(metatags['og:description']).toEqual(metatags['description']);
    expect(metatags['og:type']).toEqual([isStory(page) ? 'article' : 'website']);
    expect(metatags['article:published_time']).toEqual(isStory(page) ? ['2024-01-10T00:00:00+08:00'] : undefined);
  });

  test('tells search engines what it is', async () => {
    expect(errors).toEqual([]);
    expect(await new Validator().validate({ errors, jsonld, metatags })).toEqual([]);
    const subjects = ['NewsArticle', 'CollectionPage', 'AboutPage'].flatMap((type) => jsonld[type] ?? []);
    expect(subjects).toMatchObject([{ '@id': addressOf(page), inLanguage: 'zh-CN' }]);
  });
});

describe.each(readPages(sub).filter((page) => isListed(page) && page.file !== 'index.html'))('$file', (page) => {
  test('tells search engines the way to it', () => {
    expect(extract(page).jsonld['BreadcrumbList']).toMatchObject([
      {
        itemListElement: [
          { position: 1, name: '忠诚守护 平安同行', item: `${sub.origin}${sub.base}` },
          { position: 2, name: headingOf(page), item: addressOf(page) },
        ],
      },
    ]);
  });
});

describe.each(readPages(sub).filter(isStory))('$file', (page) => {
  test('names the reporter of the report it is based on, as the page does', () => {
    const byline = elements(page.document, 'p').find((p) => attribute(p, 'class') === 'byline');
    const reporter = /原始报道：(\S+?)(?=\d{4}年|\s)/.exec(textOf(byline as never))?.[1];
    expect(reporter?.length).toBeGreaterThan(1);
    const { jsonld } = extract(page);
    expect(jsonld['NewsArticle']).toMatchObject([{ isBasedOn: { author: { name: reporter } } }]);
    expect(JSON.stringify(jsonld)).not.toContain('"publisher"');
  });
});

test('the check of structured data finds what is wrong', async () => {
  const page = '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[]}</script>';
  expect(await new Validator().validate(new WebAutoExtractor().parse(page))).not.toEqual([]);
});

test('a page that is not found claims nothing', () => {
  const missing = readPages(sub).find((page) => !isListed(page)) as BuiltPage;
  expect(extract(missing).jsonld).toEqual({});
  expect(extract(missing).metatags['og:url']).toBeUndefined();
});

test('the sitemap lists every page that has an address of its own, and says when it changed', async () => {
  const entries = await parseSitemap(createReadStream(`${sub.dir}/sitemap.xml`));
  const pages = readPages(sub).filter(isListed).map(addressOf);
  expect(entries.map((entry) => entry.url).sort()).toEqual(pages.sort());
  for (const { lastmod } of entries) expect(lastmod).toBe('2024-01-10T00:00:00+08:00');
});

test('robots may read everything, and learn where the sitemap is', () => {
  const robots = robotsParser(`${sub.origin}/robots.txt`, readFileSync(`${sub.dir}/robots.txt`, 'utf8'));
  expect(robots.getSitemaps()).toEqual([`${sub.origin}${sub.base}sitemap.xml`]);
  for (const page of readPages(sub)) expect(robots.isAllowed(addressOf(page), 'Baiduspider')).toBe(true);
});

describe.each([root, sub])('the manifest of $name', (site) => {
  const manifest = JSON.parse(readFileSync(`${site.dir}/site.webmanifest`, 'utf8'));
  const icons: { purpose?: string; sizes: string; src: string; type: string }[] = manifest.icons;

  test('begins where the site does', () => {
    expect(manifest).toMatchObject({ id: site.base, start_url: site.base, scope: site.base, lang: 'zh-CN' });
    for (const page of readPages(site)) {
      const link = elements(page.document, 'link').find((element) => attribute(element, 'rel') === 'manifest');
      expect(link && attribute(link, 'href')).toBe(`${site.base}site.webmanifest`);
    }
  });

  test.each(icons)('has $src as large as it says', async ({ sizes, src, type }) => {
    const { format, height, width } = await sharp(`${site.dir}/${src.slice(site.base.length)}`).metadata();
    expect(type).toContain(format);
    if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
  });

  test('has the sizes that phones ask for, and one that may be cut round', () => {
    expect(icons.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(icons.some((icon) => icon.purpose === 'maskable')).toBe(true);
  });
});
