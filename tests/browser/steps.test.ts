import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const { open } = useBrowser(await builtSite('published'));
const story = 'stories/guo-he/';
const phone = { viewport: { width: 390, height: 844 } };

/** Brings the text of a step to where one reads, below the middle of the screen. */
const read = (page: Page, step: number, place = 0.55) =>
  page.evaluate(
    ([index, part]) => {
      const text = document.querySelectorAll('.step-words')[index] as Element;
      const { top } = text.getBoundingClientRect();
      scrollBy({ top: top - innerHeight * part, behavior: 'instant' });
    },
    [step, place] as const,
  );

/** Which state the drawing shows, of those whose parts it is made of; none when it is between two. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<SVGElement>('.steps-stage [data-at]')];
    const states = parts[0]?.dataset['at']?.split(';').length ?? 0;
    const shown = (part: SVGElement) => getComputedStyle(part).opacity === '1';
    const isThere = (part: SVGElement, state: number) => Boolean(part.dataset['at']?.split(';')[state]);
    const fits = Array.from({ length: states }, (_, state) =>
      parts.every((part) => shown(part) === isThere(part, state)),
    );
    return fits.indexOf(true);
  });

const stage = (page: Page) =>
  page.locator('.steps-stage').evaluate((element) => {
    const { bottom, height, top } = element.getBoundingClientRect();
    return { top, height, bottom, shown: getComputedStyle(element).display !== 'none' };
  });

describe('on a phone the drawing stays in sight and follows the reading', () => {
  test.each([
    [{}, phone.viewport],
    [{}, { width: 360, height: 640 }],
    [
      { size: '3', scheme: 'contrast', elder: '{}' },
      { width: 360, height: 780 },
    ],
    [{ size: '4' }, { width: 360, height: 640 }],
  ])('%o, %o', async (choices, viewport) => {
    await open(story, { viewport, before: chose(choices) }, async ({ page, problems }) => {
      for (const step of [0, 1, 2, 1, 0]) {
        await read(page, step);
        await expect.poll(() => stateOf(page)).toBe(step);
      }
      await read(page, 1);
      const { height, top } = await stage(page);
      expect(top).toBe(0);
      expect(height / viewport.height).toBeLessThanOrEqual(0.45);
      expect(height / viewport.height).toBeGreaterThan(0.2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
    });
  });

  test('also when one jumps over steps, there and back', async () => {
    await open(story, phone, async ({ page }) => {
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await expect.poll(() => stateOf(page)).toBe(2);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await expect.poll(() => stateOf(page)).toBe(0);
    });
  });

  test('what is scrolled to is not under it', async () => {
    await open(story, phone, async ({ page }) => {
      await read(page, 2, 0.1);
      const link = page.locator('.step-words a').last();
      await page.evaluate(() => scrollBy({ top: 400, behavior: 'instant' }));
      await link.focus();
      await link.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
      const { bottom } = await stage(page);
      expect(await link.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
    });
  });
});

test('on a wide screen it stands beside the text, never over it', async () => {
  await open(story, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
    for (const step of [0, 1, 2]) {
      await read(page, step);
      await expect.poll(() => stateOf(page)).toBe(step);
      const right = await page.locator('.steps-stage').evaluate((element) => element.getBoundingClientRect().right);
      const lefts = await page
        .locator('.step-words .prose')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().left));
      for (const left of lefts) expect(left).toBeGreaterThanOrEqual(right);
    }
  });
});

describe('where nothing may move or run, each step has its own picture', () => {
  const opacities = (page: Page) =>
    page.locator('.step-picture').evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity));

  test('with reduced motion', async () => {
    await open(story, { ...phone, reducedMotion: 'reduce' }, async ({ page }) => {
      await read(page, 1);
      expect((await stage(page)).shown).toBe(false);
      expect(await opacities(page)).toEqual(['1', '1', '1']);
    });
  });

  test('on a phone on its side', async () => {
    await open(story, { viewport: { width: 844, height: 390 } }, async ({ page }) => {
      expect((await stage(page)).shown).toBe(false);
      expect(await opacities(page)).toEqual(['1', '1', '1']);
    });
  });

  test('without scripts, and drawn', async () => {
    await open(story, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      for (const picture of await page.locator('.step-picture').all()) {
        await picture.scrollIntoViewIfNeeded();
        expect(await picture.isVisible()).toBe(true);
        // A picture of several inks is not easily packed.
        expect((await picture.screenshot()).length).toBeGreaterThan(3000);
      }
      expect(await page.locator('.steps-stage').isVisible()).toBe(false);
    });
  });

  test('on paper, wherever the reader had got to', async () => {
    await open(story, phone, async ({ page }) => {
      await read(page, 2);
      await expect.poll(() => stateOf(page)).toBe(2);
      await page.emulateMedia({ media: 'print' });
      expect((await stage(page)).shown).toBe(false);
      expect(await opacities(page)).toEqual(['1', '1', '1']);
    });
  });
});

test.each([360, 390, 768, 1024, 1440])('at %i pixels nothing moves when the script starts', async (width) => {
  const viewport = { width, height: 900 };
  const places = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.story-head p, .prose :is(p, h2)')].map((one) => one.getBoundingClientRect().top),
    );
  const plain = await open(story, { viewport, javaScriptEnabled: false }, ({ page }) => places(page));
  await open(story, { viewport, reducedMotion: 'no-preference' }, async ({ page }) => {
    await expect.poll(() => page.locator('.steps-live').count()).toBe(1);
    expect(await places(page)).toEqual(plain);
  });
});

test('read aloud, every step is heard once, and none of what is drawn', async () => {
  await open(story, { ...phone, before: speaks('zh-CN') }, async ({ page }) => {
    const top = await page.locator('.steps').evaluate((steps) => steps.getBoundingClientRect().top);
    // The bar, gone while one reads on, comes back as one turns back.
    for (const y of [top + 400, top]) {
      await page.evaluate((at) => scrollTo({ top: at, behavior: 'instant' }), y);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    await page.getByRole('button', { name: '听新闻' }).click();
    const said = () => page.evaluate(() => window.speech.said.map(({ text }) => text));
    await expect.poll(async () => (await said()).length).toBe(1);
    while (!(await said()).join('').includes('再走就有数了')) {
      const before = (await said()).length;
      await page.evaluate(() => window.speech.finish());
      await expect.poll(async () => (await said()).length).toBeGreaterThan(before);
    }
    const heard = (await said()).join('');
    for (const once of ['最深的地方快到腰', '空着手走了一趟', '再走就有数了'])
      expect(heard.split(once)).toHaveLength(2);
  });
});

test('those who listen hear its pictures and its words, and nothing of what is around them', () =>
  open(story, phone, async ({ page }) => {
    const heard = await page.locator('.steps').ariaSnapshot();
    expect(heard).toMatch(/- img "[^"]+"/);
    expect(heard).not.toMatch(/- (?:article|region)\b/);
  }));
