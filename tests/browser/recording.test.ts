import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/editorial/content/content.ts';
import { scriptOf } from '../../src/editorial/media/script.ts';
import { foundIn } from '../../src/reader/reading/found.ts';
import { useBrowser } from '../support/browser.ts';
import { fixture } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);
const story = 'stories/guang-bo/';
/** As in WeChat: a device that cannot speak. */
const mute = {
  viewport: { width: 390, height: 844 },
  before: (context: Parameters<ReturnType<typeof speaks>>[0]) =>
    context.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    }),
};

const listen = (page: Page) => page.getByRole('button', { name: '听新闻' });
const button = (page: Page, name: string) => page.locator('.reading-player').getByRole('button', { name });
const audio = <Value>(page: Page, ask: (audio: HTMLAudioElement) => Value) => page.locator('audio').evaluate(ask);
const time = (page: Page) => audio(page, ({ currentTime }) => currentTime);
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => String(range)).join());
const note = (page: Page) => page.locator('.reading-note').first().textContent();

async function start(page: Page) {
  await listen(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('audio').count()).toBe(1);
  await expect.poll(() => time(page)).toBeGreaterThan(0);
}

/** To a second of the recording, by the reader's own slider. */
async function to(page: Page, seconds: number) {
  await page.getByRole('slider', { name: '听到哪里' }).fill(String(seconds));
  await expect.poll(() => time(page)).toBeGreaterThanOrEqual(seconds);
}

test('is offered without any voice, and loads nothing before it is asked for', async () => {
  await open(story, mute, async ({ page, problems, requests }) => {
    expect(await listen(page).isVisible()).toBe(true);
    expect(requests.filter((url) => /recordings/.test(url))).toEqual([]);
    expect(await page.locator('.recording').textContent()).toMatch(/听这一篇.*合成语音.*33秒，0\.1 MB/s);
    await start(page);
    expect(await audio(page, ({ paused }) => paused)).toBe(false);
    expect(await page.locator('.reading-player').textContent()).toContain('合成语音');
    expect(problems).toEqual([]);
  });
});

test('the link under the head plays it as well', async () => {
  await open(story, mute, async ({ page }) => {
    await page.getByRole('link', { name: '听这一篇' }).click();
    await expect.poll(() => page.locator('audio').count()).toBe(1);
    await expect.poll(() => time(page)).toBeGreaterThan(0);
    expect(page.url()).toContain(story);
  });
});

test('lights the sentence that is heard, pauses, and goes from sentence to sentence', async () => {
  await open(story, mute, async ({ page, problems }) => {
    await start(page);
    await expect.poll(() => lit(page)).toBe('车还没到，歌先到了');
    await to(page, 11);
    await expect.poll(() => lit(page)).toBe('磁带转了多少年，他也说不清。');
    await button(page, '下句').click();
    await expect.poll(() => lit(page)).toBe('有人问他，怎么不换一支？');
    await button(page, '上句').click();
    await expect.poll(() => lit(page)).toBe('磁带转了多少年，他也说不清。');
    await button(page, '暂停').click();
    const stopped = await time(page);
    expect(await button(page, '继续').isVisible()).toBe(true);
    await button(page, '继续').click();
    await expect.poll(() => time(page)).toBeGreaterThan(stopped);
    await page.getByLabel('语速').selectOption('很快');
    expect(await audio(page, ({ playbackRate }) => playbackRate)).toBe(1.5);
    await button(page, '停止').click();
    expect(await lit(page)).toBe('');
    expect(await audio(page, ({ paused }) => paused)).toBe(true);
    expect(problems).toEqual([]);
  });
});

test('goes on where it was left, in another visit, and begins anew once it was heard', async () => {
  await open(story, mute, async ({ page }) => {
    await start(page);
    await to(page, 20);
    await page.reload();
    await start(page);
    expect(await time(page)).toBeGreaterThan(18);
    await expect.poll(() => lit(page)).toMatch(/一支歌，一条路|歌放完，车正好停稳。/);
    await to(page, 32);
    await page.getByLabel('语速').selectOption('很快');
    await expect.poll(() => page.locator('.reading-player').isVisible(), { timeout: 10_000 }).toBe(false);
    await start(page);
    expect(await time(page)).toBeLessThan(10);
  });
});

test('keeps the sentence in sight', async () => {
  await open(story, mute, async ({ page }) => {
    await start(page);
    await to(page, 29);
    await expect.poll(() => lit(page)).toContain('老秦下车');
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('spoken') ?? [];
      return (range as Range).getBoundingClientRect().toJSON();
    });
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThan(844);
  });
});

test('tells the system what is heard, and does what its buttons ask for', async () => {
  const before = async (context: Parameters<typeof mute.before>[0]) => {
    await mute.before(context);
    await context.addInitScript(() => {
      const handlers = {} as Record<string, MediaSessionActionHandler | null>;
      Object.assign(window, { handlers });
      navigator.mediaSession.setActionHandler = (action, handler) => {
        handlers[action] = handler;
      };
    });
  };
  await open(story, { ...mute, before }, async ({ page }) => {
    await start(page);
    const shown = await page.evaluate(() => {
      const { album, artist, artwork, title } = navigator.mediaSession.metadata as MediaMetadata;
      return { album, artist, title, picture: artwork[0]?.src };
    });
    expect(shown).toMatchObject({ artist: '合成语音', title: '车还没到，歌先到了' });
    expect(shown.album).not.toBe('');
    expect((await page.request.get(shown.picture ?? '')).headers()['content-type']).toBe('image/png');
    const press = (action: string, details = {}) =>
      page.evaluate(
        ([name, given]) =>
          (window as unknown as { handlers: Record<string, (details: object) => void> }).handlers[name]?.(given),
        [action, details] as const,
      );
    await press('pause');
    expect(await button(page, '继续').isVisible()).toBe(true);
    await press('seekto', { seekTime: 24 });
    await expect.poll(() => lit(page)).toContain('孩子们已经排好了队');
    await press('play');
    await expect.poll(() => button(page, '暂停').isVisible()).toBe(true);
    await press('previoustrack');
    await expect.poll(() => lit(page)).toBe('歌放完，车正好停稳。');
  });
});

describe('when the file cannot be had', () => {
  const gone = (before: typeof mute.before) => (context: Parameters<typeof mute.before>[0]) =>
    before(context).then(() => context.route(/recordings\/.*\.mp3/, (route) => route.fulfill({ status: 404 })));
  const press = async (page: Page) => {
    await listen(page).focus();
    await page.keyboard.press('Enter');
  };

  test('the device reads instead, if it can', async () => {
    await open(story, { ...mute, before: gone(speaks('zh-CN')) }, async ({ page }) => {
      await press(page);
      await expect.poll(() => page.evaluate(() => window.speech.said[0]?.text)).toBe('车还没到，歌先到了');
      expect(await note(page)).toContain('改由这台设备朗读');
      expect(await page.locator('.reading-track').isVisible()).toBe(false);
    });
  });

  test('else it is said, and can be tried again', async () => {
    await open(story, { ...mute, before: gone(mute.before) }, async ({ page }) => {
      await press(page);
      await expect.poll(() => note(page)).toContain('录音没有取到');
      expect(await page.locator('.reading-player').isVisible()).toBe(false);
      await page.context().unrouteAll();
      await start(page);
    });
  });

  test('without its times it is played all the same', async () => {
    const before = async (context: Parameters<typeof mute.before>[0]) => {
      await mute.before(context);
      await context.route(/recordings\/.*\.json/, (route) => route.fulfill({ status: 404 }));
    };
    await open(story, { ...mute, before }, async ({ page }) => {
      await start(page);
      await button(page, '进15秒').click();
      await expect.poll(() => time(page)).toBeGreaterThan(15);
    });
  });
});

test('a story without a recording is read by the device as before', async () => {
  await open('stories/guo-he/', { ...mute, before: speaks('zh-CN') }, async ({ page }) => {
    await listen(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.speech.said.length)).toBe(1);
    expect(await page.locator('audio').count()).toBe(0);
    await button(page, '下句').click();
    await expect.poll(() => page.evaluate(() => window.speech.said.at(-1)?.text)).toBe('林小满随身带着19把钥匙。');
  });
});

test('without JavaScript there is a link to the file', async () => {
  await open(story, { ...mute, before: async () => {}, javaScriptEnabled: false }, async ({ page }) => {
    const href = await page.getByRole('link', { name: '听这一篇' }).getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(response.headers()['content-type']).toBe('audio/mpeg');
    expect(response.headers()['cache-control']).toContain('immutable');
  });
});

describe('what is written for whoever reads is found on the page, sentence by sentence', () => {
  const { content } = readContent(fixture.replace(/\/content$/, ''));
  const stories = content.files.flatMap(({ passages, story }) => (story ? { slug: story.slug, passages } : []));

  test.each(stories.map(({ passages, slug }) => [slug, passages] as const))('%s', async (slug, passages) => {
    await open(`stories/${slug}/`, { ...mute, before: speaks('zh-CN') }, async ({ page }) => {
      // The device's voice says all of the page where the recording cannot be had.
      await page.route(/recordings/, (route) => route.abort());
      await listen(page).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => window.speech.said.length)).toBe(1);
      const said = await page.evaluate(() => {
        for (let sentence = 0; sentence < 2000 && speechSynthesis.speaking; sentence++) window.speech.finish();
        return window.speech.said.map(({ text }) => text);
      });
      const script = scriptOf(passages).map(({ text }) => text);
      const places = foundIn(script, said);
      expect(script.filter((_, index) => places[index] === undefined)).toEqual([]);
    });
  });
});
