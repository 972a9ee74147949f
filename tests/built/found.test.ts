import { createReadStream, existsSync, readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import robotsParser from 'robots-parser';
import sharp from 'sharp';
import { parseSitemap } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../src/lib/html.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';
import { fixture } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';
import { kindsOf, publicStories } from '../support/stories.ts';

const preview = await builtSite('preview');
const published = await builtSite('published');
const report = await builtSite('report');
/** May be told of a video, and is not known of these: they are not live, not counted, and shown everywhere for good. */
const ofNoVideo = /"(?:expires|publication|ineligibleRegion|interactionStatistic|hasPart|embedUrl)"/;
const needAddresses = ['sitemap.xml', 'feed.xml', 'feed.json'];

const extract = (page: BuiltPage) => new WebAutoExtractor().parse(page.html);
const headingOf = (page: BuiltPage) => textOf(elements(page.document, 'h1')[0] as never).trim();
const isStory = (page: BuiltPage) => page.file.startsWith('stories/');
/** One person is no list. */
const persons = (names: readonly string[]) => {
  const all = names.map((name) => ({ '@type': 'Person', name }));
  return all.length === 1 ? all[0] : all;
};
const bylineOf = (page: BuiltPage) =>
  page.all.find((element) => attribute(element, 'class') === 'credits') ?? page.document;

describe('before anybody has said where the site is published', () => {
  test('nothing claims to know', () => {
    for (const file of needAddresses) expect(existsSync(`${preview.dir}/${file}`), file).toBe(false);
    expect(readFileSync(`${preview.dir}/robots.txt`, 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });

  test.each(readPages(preview))('$file says what it is, and no full address', (page) => {
    const { jsonld, metatags } = extract(page);
    expect(metatags['og:title']?.[0]).toBeTruthy();
    expect(metatags['og:url']).toBeUndefined();
    expect(jsonld).toEqual({});
    expect(elements(page.document, 'link').map((link) => attribute(link, 'rel'))).not.toContain('alternate');
  });
});

describe.each([
  { ...published, content: fixture },
  { ...report, content: 'content' },
])('$name', ({ content, ...site }) => {
  const pages = readPages(site);
  const kinds = kindsOf(content);
  const listed = pages.filter((page) => page.listed);
  const addressOf = (page: BuiltPage) => `${site.origin}${page.path}`;

  describe.each(listed)('$file', (page) => {
    const { errors, jsonld, metatags } = extract(page);

    test('has a card', () => {
      expect(metatags['og:url']).toEqual([addressOf(page)]);
      expect(metatags['og:title']?.[0]).toContain(headingOf(page).slice(0, 4));
      expect(metatags['og:description']).toEqual(metatags['description']);
      expect(metatags['og:type']).toEqual([isStory(page) ? 'article' : 'website']);
      const [, year, month, date] = /(\d+)年(\d+)月(\d+)日/.exec(textOf(bylineOf(page))) ?? [];
      const day = [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
      expect(metatags['article:published_time']).toEqual(isStory(page) ? [`${day}T00:00:00+08:00`] : undefined);
    });

    test('tells search engines what it is', async () => {
      expect(errors).toEqual([]);
      const told = await new Validator().validate({ errors, jsonld, metatags });
      expect(told.filter(({ issueMessage }) => !ofNoVideo.test(issueMessage))).toEqual([]);
      const types = [...new Set(kinds.map(({ article }) => article)), 'CollectionPage', 'AboutPage'];
      const subjects = types.flatMap((type) => jsonld[type] ?? []);
      expect(subjects).toMatchObject([{ '@id': addressOf(page), inLanguage: 'zh-CN' }]);
    });
  });

  test.each(listed.filter((page) => page.file !== 'index.html'))('$file tells search engines the way to it', (page) => {
    expect(extract(page).jsonld['BreadcrumbList']).toMatchObject([
      {
        itemListElement: [
          { position: 1, item: `${site.origin}${site.base}` },
          { position: 2, name: headingOf(page), item: addressOf(page) },
        ],
      },
    ]);
  });

  test.each(publicStories(content))('$slug is of its kind, and names who wrote it as the page does', (story) => {
    const { byline, editors, kind, photographers, reporters, slug } = story;
    const page = pages.find(({ file }) => file === `stories/${slug}/index.html`) as BuiltPage;
    const { jsonld } = extract(page);
    const [article] = jsonld[kinds.find(({ name }) => name === kind)?.article ?? ''] ?? [];
    expect(article).toMatchObject({ articleSection: kind });
    const basis = byline && { '@type': 'NewsArticle', author: persons(byline.split('、')) };
    expect(article).toHaveProperty('headline');
    expect([article?.['isBasedOn'], article?.['author']]).toEqual([
      basis || undefined,
      reporters.length > 0 ? persons(reporters) : undefined,
    ]);
    for (const name of [...reporters, ...photographers, ...(byline ? [byline] : [])])
      expect(textOf(bylineOf(page))).toContain(name);
    for (const name of editors) expect(textOf(page.main)).toContain(name);
    expect(JSON.stringify(jsonld)).not.toContain('"publisher"');
  });

  test('a page that is not found claims nothing', () => {
    const missing = pages.find((page) => !page.listed) as BuiltPage;
    expect(extract(missing).jsonld).toEqual({});
    expect(extract(missing).metatags['og:url']).toBeUndefined();
  });

  test('the sitemap lists every page that has an address of its own', async () => {
    const entries = await parseSitemap(createReadStream(`${site.dir}/sitemap.xml`));
    expect(entries.map((entry) => entry.url).sort()).toEqual(listed.map(addressOf).sort());
  });

  test('robots may read everything, and learn where the sitemap is', () => {
    const robots = robotsParser(`${site.origin}/robots.txt`, readFileSync(`${site.dir}/robots.txt`, 'utf8'));
    expect(robots.getSitemaps()).toEqual([`${site.origin}${site.base}sitemap.xml`]);
    for (const page of pages) expect(robots.isAllowed(addressOf(page), 'Baiduspider')).toBe(true);
  });
});

test('the way to a page begins with the name of the report, and the sitemap says when a page changed', async () => {
  const about = readPages(published).find((page) => page.file === 'about/index.html') as BuiltPage;
  expect(extract(about).jsonld['BreadcrumbList']).toMatchObject([
    { itemListElement: [{ name: '书车翻山 书香过河' }, {}] },
  ]);
  const entries = await parseSitemap(createReadStream(`${published.dir}/sitemap.xml`));
  const changed = Object.fromEntries(
    entries.map(({ lastmod, url }) => [
      url.slice(`${published.origin}${published.base}`.length),
      lastmod?.slice(0, 10),
    ]),
  );
  const days = publicStories(fixture).map(({ corrections, date, slug }) => {
    const [day = ''] = [date, ...corrections.map((one) => one.date)].sort().reverse();
    return [`stories/${slug}/`, day];
  });
  // A correction changes its story, and the pages that list stories.
  expect(changed).toEqual({
    ...Object.fromEntries(days),
    'stories/he-laoshi/': '2019-06-02',
    '': '2019-06-02',
    'voices/': '2019-05-18',
    'scenes/': '2019-05-18',
    'data/': '2019-06-02',
    'about/': '2019-06-02',
  });
});

test('the check of structured data finds what is wrong', async () => {
  const page = '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[]}</script>';
  expect(await new Validator().validate(new WebAutoExtractor().parse(page))).not.toEqual([]);
});

describe.each([preview, published])('the manifest of $name', (site) => {
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
