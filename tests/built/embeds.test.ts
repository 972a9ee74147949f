import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/hosting/header-rules.ts';
import { embedFile, embedPath } from '../../src/lib/embeds.ts';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { left } from '../../src/lib/offline-build.ts';
import { firstWindow } from '../../src/tools/first-view.ts';
import { chartsOf, one } from '../support/charts.ts';
import { type BuiltPage, readEmbeds, readPages } from '../support/pages.ts';
import { readQrCode } from '../support/qr.ts';
import { builtSite, type Site } from '../support/sites.ts';

const sites = await Promise.all((['preview', 'published', 'report'] as const).map(builtSite));
/** What readers meet in a page of the feature; the gallery's examples are on no page of it. */
const inPages = (file: string) => !/^(dev|print)\//.test(file);

const bodyOf = (document: BuiltPage['document']) => elements(document, 'body')[0] as Element;

describe.each(sites)('$name', (site) => {
  const all = readEmbeds(site);
  const isOwn = ({ document, file }: BuiltPage) =>
    file === `embed/${attribute(elements(document, 'html')[0] as Element, 'data-figure')}/index.html`;
  const embeds = all.filter(isOwn);
  const url = (path: string) => site.base + path.slice(1);
  const ids = embeds.map(({ file }) => file.replace(/^embed\/(.*)\/index\.html$/, '$1'));

  test('every chart of a page has a way to a page of its own, and every such page its chart', () => {
    const ways = readPages(site)
      .filter(({ file }) => inPages(file))
      .flatMap(({ document, path }) =>
        elements(document, 'figure')
          .filter((figure) => hasClass(figure, 'chart'))
          .map((figure) => {
            const link = one(figure, 'take');
            const title = textOf(one(figure, 'chart-title'));
            expect(attribute(link, 'aria-label')?.startsWith(`取用：${title}`), path).toBe(true);
            return `${attribute(link, 'href')} ${path}#${attribute(figure, 'id')}`;
          }),
      );
    expect(ways.length).toBeGreaterThan(8);
    const pages = embeds.map(({ document }, index) => {
      const [back = ''] = elements(one(bodyOf(document), 'embed-from'), 'a').map((link) => attribute(link, 'href'));
      return `${url(embedPath(ids[index] ?? ''))} ${back}`;
    });
    expect(ways.toSorted()).toEqual(pages.toSorted());
  });

  test.each(embeds)('/$file is light, whole, and no page of its own', ({ all, document, html, ids: anchors }) => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(firstWindow);
    expect(elements(document, 'h1')).toHaveLength(1);
    expect(all.filter((element) => attribute(element, 'id') !== undefined)).toHaveLength(anchors.size);
    for (const part of ['chart-title', 'chart-takeaway', 'chart-source'])
      expect(textOf(one(bodyOf(document), part))).toBeTruthy();
    expect(elements(document, 'svg').length).toBe(1);
    expect(elements(document, 'table').length).toBe(1);
    expect(elements(document, 'td').length).toBeGreaterThan(0);
    const meta = (name: string) => all.filter((element) => attribute(element, 'name') === name);
    expect(meta('robots').map((element) => attribute(element, 'content'))).toEqual(['noindex']);
    const canonical = all.filter((element) => attribute(element, 'rel') === 'canonical');
    const [back = ''] = elements(one(bodyOf(document), 'embed-from'), 'a').map((link) => attribute(link, 'href'));
    expect(canonical.map((link) => attribute(link, 'href'))).toEqual(site.origin ? [`${site.origin}${back}`] : []);
    expect(all.some((element) => hasClass(element, 'reading-bar') || hasClass(element, 'take'))).toBe(false);
    // Nothing of it is asked for anywhere else, and nothing in it is of a reader's choices on the site.
    for (const element of all)
      for (const name of ['src', 'srcset']) expect(attribute(element, name) ?? '/').toMatch(/^\//);
  });

  test('a story that has moved keeps its charts where others have them', () => {
    const former = all.filter((page) => !isOwn(page));
    expect(former.every(({ file }) => /^embed\/laoshi\//.test(file))).toBe(true);
    expect(former.length).toBe(site.name === 'report' ? 0 : 3);
    for (const { file, html } of former) {
      expect(html).toBe(readFileSync(`${site.dir}/${file.replace('laoshi', 'he-laoshi')}`, 'utf8'));
      expect(existsSync(`${site.dir}/${file.replace('index.html', 'figure.png')}`)).toBe(true);
    }
  });

  test('every quote of a story has a poster, whose code leads to it', async () => {
    const quotes = readPages(site)
      .filter(({ file }) => inPages(file))
      .flatMap(({ document, path }) =>
        elements(document, 'figure')
          .filter((figure) => hasClass(figure, 'pull-quote'))
          .map((figure) => ({ figure, path })),
      );
    expect(quotes.length).toBeGreaterThan(1);
    const posters = globSync('embed/**/quote-*.png', { cwd: site.dir });
    const links = quotes.flatMap(({ figure }) => elements(figure, 'a').filter((link) => hasClass(link, 'take')));
    // The pictures' face has no letters but Chinese and Latin ones.
    const foreign = quotes.filter(({ figure }) => elements(figure, 'bdi').length > 0);
    expect(links.length).toBe(quotes.length - foreign.length);
    expect(posters.length).toBe(links.length);
    for (const { figure, path } of quotes.filter((quote) => !foreign.includes(quote))) {
      const link = one(figure, 'take');
      expect(attribute(link, 'aria-label')).toMatch(/^海报：./);
      const code = await readQrCode(`${site.dir}/${attribute(link, 'href')?.slice(site.base.length)}`);
      expect(code).toBe(site.origin && `${site.origin}${path}#${attribute(figure, 'id')}`);
    }
  });

  test('has a picture beside it, as large as its page says, whose code leads to where it stands', async () => {
    for (const [index, { document }] of embeds.entries()) {
      const file = `${site.dir}${embedFile(ids[index] ?? '', 'figure.png')}`;
      const [image] = elements(document, 'img');
      const { format, height, width } = await sharp(file).metadata();
      expect([format, `${width}`, `${height}`]).toEqual([
        'png',
        image && attribute(image, 'width'),
        image && attribute(image, 'height'),
      ]);
      expect(readFileSync(file).length).toBeLessThan(200_000);
      const [back = ''] = elements(one(bodyOf(document), 'embed-from'), 'a').map((link) => attribute(link, 'href'));
      expect(await readQrCode(file)).toBe(site.origin && `${site.origin}${back}`);
    }
  });

  test('is told to programs only where its address is known, with what they have to show', () => {
    const told = globSync('embed/**/oembed.json', { cwd: site.dir });
    expect(told.length).toBe(site.origin ? embeds.length : 0);
    for (const file of told) {
      const oembed = JSON.parse(readFileSync(`${site.dir}/${file}`, 'utf8'));
      expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
      for (const address of [oembed.thumbnail_url, oembed.html.match(/src="([^"#]+)/)[1]])
        expect(existsSync(`${site.dir}/${address.slice(`${site.origin}${site.base}`.length)}`), address).toBe(true);
      const page = embeds.find((embed) => embed.file === file.replace('oembed.json', 'index.html'));
      const links = page?.all.filter((element) => attribute(element, 'type') === 'application/json+oembed') ?? [];
      expect(links.map((link) => attribute(link, 'href'))).toEqual([`${site.origin}${site.base}${file}`]);
      const fields = elements(bodyOf(page?.document as BuiltPage['document']), 'textarea').map(textOf);
      expect(fields).toContain(oembed.html);
    }
  });

  test('has its numbers beside it, as in the page', () => {
    for (const [index, { document }] of embeds.entries()) {
      const file = readFileSync(`${site.dir}${embedFile(ids[index] ?? '', 'data.csv')}`, 'utf8');
      const [inPage = ''] = elements(document, 'a').flatMap(
        (link) => attribute(link, 'href')?.match(/^data:.*/)?.[0] ?? [],
      );
      expect(decodeURIComponent(inPage.slice(inPage.indexOf(',') + 1))).toBe(file);
    }
  });

  test('may be framed by anybody, and runs nothing but its own', () => {
    for (const { all, file } of embeds) {
      expect(headersFor(file)['Content-Security-Policy']).toBe('frame-ancestors *');
      const meta = all.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
      const policy = (meta && attribute(meta, 'content')) ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  test('is in no list that machines read, and no device keeps it', () => {
    for (const file of globSync(['sitemap*.xml', 'sitemap/*', 'feed.*', 'sw.js', '_astro/files.*'], { cwd: site.dir }))
      expect(readFileSync(`${site.dir}/${file}`, 'utf8'), file).not.toMatch(/embed\/[\w-]+\//);
    expect(embeds.every(({ file }) => left.test(file))).toBe(true);
  });
});

test('the charts of stories that are not public have no page, but in a preview', () => {
  const [preview, published] = sites.map((site) => readEmbeds(site).map(({ file }) => file));
  expect(chartsOf(sites[1] as Site).length).toBeGreaterThan(0);
  expect(published?.length).toBeGreaterThan(5);
  expect(preview).toEqual(expect.arrayContaining(published ?? ['']));
});
