import { describe, expect, inject, test } from 'vitest';
import { builtSite } from '../support/sites.ts';
import { type Reader, useEngine } from './reader.ts';

const site = await builtSite('published');
const story = 'stories/guo-he/';

const chosen = (reader: Reader) =>
  reader.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return { ...document.documentElement.dataset, text: getComputedStyle(document.body).fontSize, backgroundColor };
  });
const bringBar = (reader: Reader) => reader.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
const shows = (reader: Reader, selector: string) =>
  reader.evaluate((wanted) => (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0, selector);
const textOf = (reader: Reader, selector: string) =>
  reader.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);

describe.each(inject('engines'))('in $name', (engine) => {
  const { reads } = useEngine(engine, site);

  test('长者模式 is one press, and holds after a reload', () =>
    reads(async (reader) => {
      await reader.open(story);
      await reader.click('[data-tool=elder]');
      const elder = { text: '26px', backgroundColor: 'rgb(255, 255, 255)' };
      await expect.poll(() => chosen(reader)).toMatchObject(elder);
      await reader.open(story);
      expect(await chosen(reader)).toMatchObject(elder);
      await bringBar(reader);
      await reader.click('[data-tool=elder]');
      await expect.poll(() => chosen(reader)).toMatchObject({ text: '17px' });
      expect(await reader.complaints()).toEqual([]);
    }));

  test('size and colours are chosen in the settings, and hold on the next page', () =>
    reads(async (reader) => {
      await reader.open(story);
      await reader.click('[data-tool=settings]');
      await expect.poll(() => shows(reader, '.reading-panel')).toBe(true);
      await reader.click('.reading-size .reading-option:last-child');
      await reader.click('.reading-scheme .reading-option:nth-child(3)');
      await expect.poll(() => chosen(reader)).toMatchObject({ size: '4', scheme: 'dark', text: '30px' });
      await reader.open('about/');
      expect(await chosen(reader)).toMatchObject({ size: '4', scheme: 'dark', text: '30px' });
      expect(await reader.complaints()).toEqual([]);
    }));

  test('a figure tells its source beside it, and its address opens the folded list', () =>
    reads(async (reader) => {
      await reader.open(story);
      await reader.click('[id="mention/keys"]');
      expect(await textOf(reader, '.source-note')).toContain('林小满随身的钥匙');
      await reader.open('about/');
      await reader.open(`${story}#source-keys`);
      await expect.poll(() => shows(reader, '#source-keys')).toBe(true);
      expect(await reader.complaints()).toEqual([]);
    }));

  test('a drawing follows the steps that are read', () =>
    reads(async (reader) => {
      await reader.open(story);
      const read = (index: number) =>
        reader.evaluate((step) => {
          const text = document.querySelectorAll('.step-words')[step] as Element;
          scrollBy({ top: text.getBoundingClientRect().top - innerHeight * 0.55, behavior: 'instant' });
        }, index);
      const drawn = () =>
        reader.evaluate(() => {
          const { display, position } = getComputedStyle(document.querySelector('.steps-stage') as Element);
          const parts = [...document.querySelectorAll('.steps-stage [data-at]')];
          return [display, position, ...parts.map((part) => getComputedStyle(part).opacity)].join(' ');
        });
      const states = new Set<string>();
      for (const step of [0, 1, 2]) {
        await read(step);
        // No part is on its way.
        await expect.poll(drawn).toMatch(/^block sticky( [01])+$/);
        await expect.poll(async () => states.add(await drawn()).size).toBe(step + 1);
      }
      expect(await reader.complaints()).toEqual([]);
    }));

  test('where nothing may be copied the address is selected, and that is said', () =>
    reads(async (reader) => {
      await reader.open(story);
      await reader.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
      await reader.click('.share summary');
      await reader.click('.share [value=copy]');
      await expect.poll(() => textOf(reader, '.share-said')).toContain('请长按它复制');
      const selected = await reader.evaluate(() => getSelection()?.toString());
      expect(selected).toBe(`${site.origin}${site.base}${story}`);
      expect(await reader.complaints()).toEqual([]);
    }));

  test('what was read can be read again without a network, where there are service workers', () =>
    reads(async (reader) => {
      await reader.open(story);
      if (!(await reader.evaluate(() => 'serviceWorker' in navigator))) return;
      const kept = () =>
        reader.evaluate(async () => (await caches.match(location.href, { ignoreSearch: true })) !== undefined);
      await expect.poll(kept).toBe(true);
      await reader.cut();
      await reader.open(story);
      expect(await textOf(reader, 'h1')).toContain('过了河');
      expect(await reader.complaints()).toEqual([]);
    }));
});
