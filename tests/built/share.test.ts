import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attribute, type Element, elements, hasClass } from '../../src/lib/html.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';
import { readQrCode } from '../support/qr.ts';
import { builtSite } from '../support/sites.ts';

const sites = [await builtSite('published'), await builtSite('report')];

/** Of a photograph a card is a JPEG, as large as it may be; of a drawing a PNG. */
const formatOf = (file: string) => (file.endsWith('.jpg') ? 'jpeg' : 'png');

function property({ all }: BuiltPage, name: string): string | undefined {
  const meta = all.find((element) => attribute(element, 'property') === name);
  return meta && attribute(meta, 'content');
}

describe.each(sites)('$name', (site) => {
  const pages = readPages(site).filter((page) => page.listed);
  const fileOf = (address: string) => `${site.dir}/${address.slice(site.base.length)}`;

  describe.each(pages)('$file', (page) => {
    const panel = page.all.find((element) => hasClass(element, 'share')) as Element;
    const [poster] = elements(panel, 'img');
    const file = fileOf(attribute(poster as Element, 'src') ?? '');

    test('has a poster to long-press, as large as it says, fetched only when it is seen', async () => {
      expect(panel.tagName).toBe('details');
      expect(attribute(panel, 'open')).toBeUndefined();
      expect(attribute(poster as Element, 'loading')).toBe('lazy');
      const { format, height, width } = await sharp(file).metadata();
      expect([format, String(width), String(height)]).toEqual([
        formatOf(file),
        attribute(poster as Element, 'width'),
        attribute(poster as Element, 'height'),
      ]);
      expect(readFileSync(file).length).toBeLessThanOrEqual(120_000);
    });

    test('has a poster whose code leads to its canonical address', async () => {
      const canonical = page.all.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href')).toBe(`${site.origin}${page.path}`);
      expect(await readQrCode(file)).toBe(`${site.origin}${page.path}`);
    });

    test('has a card of its own', async () => {
      const address = property(page, 'og:image');
      expect(address?.startsWith(`${site.origin}${site.base}share/`)).toBe(true);
      const card = fileOf(new URL(address ?? '').pathname);
      const { format, height, width } = await sharp(card).metadata();
      expect({ format, height, width }).toEqual({ format: formatOf(card), height: 630, width: 1200 });
      expect([property(page, 'og:image:width'), property(page, 'og:image:height')]).toEqual(['1200', '630']);
      expect(readFileSync(card).length).toBeLessThanOrEqual(80_000);
    });

    test('shows a chat a first image that is no SVG and at least 300 pixels each way, and browsers take none of it', async () => {
      const [first] = elements(page.main, 'img');
      const source = attribute(first as Element, 'src') ?? '';
      const { format, height = 0, width = 0 } = await sharp(fileOf(source)).metadata();
      expect(format).not.toBe('svg');
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(300);
      if (!source.startsWith(`${site.base}art/`)) return;
      const picture = first?.parentNode as Element;
      expect(picture.tagName).toBe('picture');
      const last = elements(picture, 'source').at(-1) as Element;
      expect(attribute(last, 'media')).toBeUndefined();
      expect(attribute(last, 'type')).toBe('image/svg+xml');
    });
  });

  test('has no picture that no page shows', () => {
    const shown = pages.flatMap((page) => [
      ...elements(page.document, 'img').map((image) => attribute(image, 'src') ?? ''),
      new URL(property(page, 'og:image') ?? 'none:').pathname,
    ]);
    const files = globSync('{share,art}/**/*.png', { cwd: site.dir }).map((name) => `${site.base}${name}`);
    expect(files.length).toBeGreaterThan(10);
    // The cover’s wide drawing is the choice of wide screens, or closes a page.
    expect(files.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

test('where nobody knows its address, a page has neither a code nor a card', async () => {
  const { dir, ...site } = await builtSite('preview');
  for (const page of readPages({ dir, ...site })) expect(property(page, 'og:image'), page.file).toBeUndefined();
  expect(await readQrCode(`${dir}/share/poster.png`)).toBeUndefined();
});
