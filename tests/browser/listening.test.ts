import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pathsOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);
const phone = { viewport: { width: 390, height: 844 } };
const story = 'stories/guo-he/';
const spoken = { ...phone, before: speaks('en-US', 'zh-CN') };

const listen = (page: Page) => page.getByRole('button', { name: '听新闻' });
const said = (page: Page) => page.evaluate(() => window.speech.said.map(({ text }) => text));
const finish = (page: Page) => page.evaluate(() => window.speech.finish());
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => String(range)).join());

async function start(page: Page) {
  // Over a cover that fills the screen the bar is away: the keyboard brings it, and moves nothing.
  await listen(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await said(page)).length).toBe(1);
}

/** A page in the background, or back from it. */
async function hide(page: Page, hidden: boolean) {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

describe('is offered', () => {
  test('only where a voice speaks Chinese', async () => {
    await open(story, { ...phone, before: speaks('en-US') }, async ({ page }) => {
      expect(await listen(page).isVisible()).toBe(false);
      await page.evaluate(() => window.speech.arrive('en-US', 'zh_CN'));
      expect(await listen(page).isVisible()).toBe(true);
    });
  });

  test('nowhere without speech, as in WeChat on Android', async () => {
    const before = (context: Parameters<ReturnType<typeof speaks>>[0]) =>
      context.addInitScript(() => {
        Object.defineProperty(window, 'speechSynthesis', { value: undefined });
      });
    await open(story, { ...phone, before }, async ({ page, problems }) => {
      expect(await listen(page).isVisible()).toBe(false);
      expect(problems).toEqual([]);
    });
  });
});

test('reads sentence by sentence in Chinese, and marks the one being read', async () => {
  await open(story, spoken, async ({ page, problems }) => {
    await start(page);
    expect(await page.evaluate(() => window.speech.said[0]?.lang)).toBe('zh-CN');
    expect(await highlighted(page)).toBe('过了河，还有一站');
    await finish(page);
    await finish(page);
    expect(await said(page)).toEqual([
      '过了河，还有一站',
      '林小满随身带着19把钥匙。',
      '桥断了那年，她把书箱一个一个背过了河。',
    ]);
    expect(await highlighted(page)).toBe((await said(page)).at(-1));
    expect(problems).toEqual([]);
  });
});

test('marks the paragraph where the browser cannot mark words', async () => {
  const before = async (context: Parameters<ReturnType<typeof speaks>>[0]) => {
    await speaks('zh-CN')(context);
    await context.addInitScript(() => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
    });
  };
  await open(story, { ...phone, before }, async ({ page }) => {
    await start(page);
    expect(await page.locator('.spoken').textContent()).toContain('过了河');
    await finish(page);
    expect(await page.locator('.spoken').textContent()).toContain('林小满随身');
    await page.getByRole('button', { name: '停止' }).click();
    expect(await page.locator('.spoken').count()).toBe(0);
  });
});

test('pauses, goes on with the same sentence, and changes speed', async () => {
  await open(story, spoken, async ({ page }) => {
    await start(page);
    await finish(page);
    await page.getByRole('button', { name: '暂停' }).click();
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await page.getByRole('button', { name: '继续' }).click();
    const [, before, again] = await said(page);
    expect(again).toBe(before);
    await page.getByLabel('语速').selectOption('快');
    await expect.poll(() => page.evaluate(() => window.speech.said.at(-1))).toMatchObject({ text: before, rate: 1.25 });
    await finish(page);
    expect(await page.evaluate(() => window.speech.said.at(-1)?.rate)).toBe(1.25);
  });
});

test('begins where the reader is, and keeps the reading in sight', async () => {
  await open(story, spoken, async ({ page }) => {
    const paragraph = page.locator('.prose > p').nth(6);
    // A bit too far and back, which brings the bar.
    for (const further of [50, 0]) {
      await paragraph.evaluate((p, y) => scrollTo(0, p.getBoundingClientRect().top + scrollY + y), further);
      await expect.poll(() => page.locator('.reading-bar').getAttribute('data-away')).toBe(further ? 'reading' : '');
    }
    await expect.poll(async () => (await page.locator('.reading-bar').boundingBox())?.y).toBeLessThan(800);
    await start(page);
    const text = (await paragraph.textContent()) ?? '';
    expect(text.startsWith((await said(page))[0] ?? '-')).toBe(true);
    for (let sentence = 0; sentence < 12; sentence++) await finish(page);
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('spoken') ?? [];
      return (range as Range).getBoundingClientRect().toJSON();
    });
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThan(844);
  });
});

test('leaves a reader alone who looks at something else', async () => {
  await open(story, spoken, async ({ page }) => {
    await start(page);
    await page.evaluate(() => scrollTo(0, 3000));
    await finish(page);
    await finish(page);
    expect(await page.evaluate(() => scrollY)).toBe(3000);
  });
});

test('goes on when a page that the phone had silenced is seen again', async () => {
  await open(story, spoken, async ({ page }) => {
    await start(page);
    await hide(page, true);
    await page.evaluate(() => window.speech.fail('interrupted'));
    expect(await said(page)).toHaveLength(1);
    await hide(page, false);
    const [first, second] = await said(page);
    expect(second).toBe(first);
    await hide(page, true);
    await hide(page, false);
    expect(await said(page)).toHaveLength(2);
    await page.evaluate(() => window.speech.silence());
    await hide(page, false);
    expect(await said(page)).toHaveLength(3);
  });
});

test('gives way when something else speaks, and says so when the device cannot', async () => {
  await open(story, spoken, async ({ page }) => {
    await start(page);
    await page.evaluate(() => window.speech.fail('interrupted'));
    expect(await page.getByRole('button', { name: '继续' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '继续' }).click();
    await page.evaluate(() => window.speech.fail('synthesis-failed'));
    expect(await page.locator('.reading-note[role=status]').textContent()).toContain('读不出来');
    expect(await page.locator('.reading-player').isVisible()).toBe(false);
    expect(await listen(page).evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test('falls silent when the page is left', async () => {
  await open(story, spoken, async ({ page }) => {
    await start(page);
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });
});

test.each(pathsOf(site))(
  'reads /%s to its end: all of the text, no furniture, each sentence once and short',
  async (path) => {
    // Where there is a recording, the device reads when that cannot be had.
    const before = async (context: Parameters<typeof spoken.before>[0]) => {
      await spoken.before(context);
      await context.route(/\/recordings\//, (route) => route.abort());
    };
    await open(path, { ...phone, before }, async ({ page }) => {
      await start(page);
      const texts = await page.evaluate(() => {
        for (let sentence = 0; sentence < 2000 && speechSynthesis.speaking; sentence++) window.speech.finish();
        return window.speech.said.map(({ text }) => text);
      });
      expect(await page.locator('.reading-player').isVisible()).toBe(false);
      expect(await highlighted(page)).toBe('');
      const all = texts.join('').replace(/\s/g, '');
      const main = page.locator('main');
      for (const paragraph of await main
        .locator(
          'h1, h2, p:not(nav p, details p, .share p, .downloads, .sources p, .overline, .picture-label, .chart-source, .chart-hint, .credits, .recording)',
        )
        .all()) {
        const spokenOf = (element: Element) => {
          const copy = element.cloneNode(true) as Element;
          // The number of a note is no word, and of other languages a Chinese voice says only what is meant.
          for (const mute of copy.querySelectorAll('sup, .words:not([lang=en])')) mute.remove();
          return copy.textContent ?? '';
        };
        const words = (await paragraph.evaluate(spokenOf)).replace(/[\s—↩]/g, '');
        expect(all.replace(/—/g, '')).toContain(words);
      }
      expect(all).not.toMatch(/下载CSV|数据时间：|单位出处/);
      expect(texts.filter((text) => text.length > 70)).toEqual([]);
    });
  },
);
