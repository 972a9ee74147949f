import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';
import { templatesOf } from '../support/pages.ts';
import { outranked } from '../support/sheets.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';
import { openDetails, openTools } from '../support/tools.ts';

const site = await builtSite('published');
const { visit } = useBrowser(site);

/** What a reader's device asks of every page, beside what was chosen here. */
const devices: [string, BrowserContextOptions][] = [
  ['on a phone, on its side', { viewport: { width: 740, height: 360 } }],
  ['on a device that is dark', { colorScheme: 'dark' }],
  ['on a device in high contrast', { contrast: 'more' }],
  ['on a device with colours of its own', { forcedColors: 'active' }],
  ['on a device that is dark, without scripts', { colorScheme: 'dark', javaScriptEnabled: false }],
  ['on a device that is dark and in high contrast', { colorScheme: 'dark', contrast: 'more' }],
];

/** A page on paper, without the moment it was printed. Of a photograph's sizes a device takes the one that suits it. */
async function paper(page: Page): Promise<string> {
  await page.evaluate(async () => {
    const photos = [...document.querySelectorAll<HTMLImageElement>('img.photo')];
    for (const photo of photos) {
      photo.loading = 'eager';
      for (const source of photo.parentElement?.querySelectorAll('source') ?? []) source.remove();
    }
    await Promise.all(photos.map((photo) => photo.decode()));
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(.*?\)/g, '');
}

describe.each(templatesOf(site))('/%s', (path) => {
  let usual: string;
  let lost: string[];
  let words: string;

  beforeAll(async () => {
    const { page } = await visit(path, {});
    // What has not come into sight may be on its way when a page is first printed.
    await paper(page);
    usual = await paper(page);
    await page.emulateMedia({ media: 'print' });
    words = await page.evaluate(() => document.body.innerText);
    lost = await outranked(page);
    await page.context().close();
  });

  test('no rule for paper is outranked by one for screens', () => {
    expect(lost).toEqual([]);
  });

  test.each(modes)('comes out the same %s', async (_, choices) => {
    const { page } = await visit(path, { before: chose(choices) });
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(choices);
    expect((await paper(page)) === usual).toBe(true);
    await page.context().close();
  });

  test.each(devices)('comes out the same %s', async (_, device) => {
    // Whoever sees the page that stands in for others has scripts: a service worker shows it.
    if (path === 'offline/' && device.javaScriptEnabled === false) return;
    const { page } = await visit(path, device);
    expect((await paper(page)) === usual).toBe(true);
    await page.context().close();
  });

  test('says the same with everything open that opens', async () => {
    const { page } = await visit(path, { viewport: { width: 390, height: 844 }, before: speaks() });
    await openTools(page);
    await openDetails(page);
    // As wide as before: the ledger is set by its width.
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.body.innerText)).toBe(words);
    await page.context().close();
  });
});
