import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launch } from '../browser/launch.ts';
import { type Band, bandsOf, type Pixels, type Rows } from './bands.ts';
import type { Side } from './side.ts';

/** Where a page looks different, as two pictures in a folder; a part that is new or gone has only one. */
export interface Sight {
  page: string;
  parts: { before?: string; after?: string }[];
}

/** What is to be photographed on either side, as files of the sites. */
export interface Pair {
  page: string;
  before: string;
  after: string;
}

/** Pixels: a phone of the most common width. */
const phone = { width: 390, height: 844 };
/** Pixels: a part of a page that is taller is cut off, about three screens down. */
const tallest = 2400;

/**
 * Photographs pages of both sites on a phone, and keeps what differs.
 * @param folder where the pictures go
 */
export async function photograph(pairs: readonly Pair[], before: Side, after: Side, folder: string): Promise<Sight[]> {
  if (pairs.length === 0) return [];
  const browser = await launch();
  try {
    const [old, now] = [await open(browser, before), await open(browser, after)];
    const sights: Sight[] = [];
    for (const [index, pair] of pairs.entries()) {
      const [was, is] = [await shoot(old, before, pair.before), await shoot(now, after, pair.after)];
      const bands = bandsOf(await pixelsOf(was), await pixelsOf(is));
      const parts = await Promise.all(
        bands.map((band, number) => keep(band, was, is, join(folder, `${index + 1}-${number + 1}`))),
      );
      if (parts.length > 0) sights.push({ page: pair.page, parts });
    }
    return sights;
  } finally {
    await browser.close();
  }
}

/** Without scripts a page is complete, and shows the same at every visit. The site is read from its folder. */
async function open(browser: Browser, side: Side): Promise<Page> {
  const page = await browser.newPage({ viewport: phone, javaScriptEnabled: false, reducedMotion: 'reduce' });
  await page.route('**/*', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(side.base.length);
    return side.files.has(path) ? route.fulfill({ path: join(side.dir, path) }) : route.abort();
  });
  return page;
}

async function shoot(page: Page, { base }: Side, file: string): Promise<Buffer> {
  await page.goto(`http://site.invalid${base}${file}`);
  return page.screenshot({ fullPage: true, animations: 'disabled' });
}

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function keep(band: Band, was: Buffer, is: Buffer, name: string): Promise<Sight['parts'][number]> {
  const [before, after] = await Promise.all([
    cut(was, band.before, `${name}-before.webp`),
    cut(is, band.after, `${name}-after.webp`),
  ]);
  return { ...(before && { before }), ...(after && { after }) };
}

async function cut(png: Buffer, { height, top }: Rows, file: string): Promise<string | undefined> {
  if (height === 0) return undefined;
  const part = { left: 0, top, width: phone.width, height: Math.min(height, tallest) };
  await sharp(png).extract(part).webp({ quality: 85 }).toFile(file);
  return file.slice(file.lastIndexOf('/') + 1);
}
