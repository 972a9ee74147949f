import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const { open } = useBrowser(await builtSite('published'));
const story = 'stories/du-kou/';
const phone = { viewport: { width: 390, height: 844 } };
const media = (requests: readonly string[]) => requests.filter((url) => /\/(?:videos|recordings)\//.test(url));

const time = (page: Page, player: 'audio' | 'video') =>
  page.locator(player).evaluate((element) => (element as HTMLMediaElement).currentTime);

test.each(['audio', 'video'] as const)('of a story’s %s nothing is loaded before somebody plays it', async (player) => {
  await open(story, phone, async ({ page, problems, requests, settled }) => {
    await page.locator(player).scrollIntoViewIfNeeded();
    await settled();
    expect(media(requests)).toEqual([]);
    await page.locator(player).evaluate((element) => (element as HTMLMediaElement).play());
    await expect.poll(() => time(page, player)).toBeGreaterThan(0);
    expect(media(requests)).not.toEqual([]);
    // The policy of the page has let it through.
    expect(problems).toEqual([]);
  });
});

test('a video is captioned in the reader’s own player, and says the same below it', async () => {
  await open(story, phone, async ({ page }) => {
    await page.locator('video').evaluate((element) => (element as HTMLMediaElement).play());
    const cues = () =>
      page.locator('video').evaluate((element) => {
        const [track] = (element as HTMLMediaElement).textTracks;
        return { mode: track?.mode, text: [...(track?.cues ?? [])].map((cue) => (cue as VTTCue).text) };
      });
    await expect.poll(async () => (await cues()).text.length).toBe(2);
    expect(await cues()).toEqual({ mode: 'showing', text: ['<v 何广田>末班船，就这一趟了。', '（篙子碰在船帮上）'] });
    const words = page.locator('.clip:has(video) details');
    await words.locator('summary').click();
    expect(await words.innerText()).toContain('何广田：末班船，就这一趟了。');
  });
});

test.each([320, 768, 1440])('its place is kept in its own shape at %i px, whatever its poster’s', async (width) => {
  await open(story, { viewport: { width, height: 900 } }, async ({ page }) => {
    const box = () => page.locator('video').evaluate((element) => element.getBoundingClientRect().toJSON());
    const { height: before, width: wide } = await box();
    expect(wide / before).toBeCloseTo(16 / 9, 1);
    await page.locator('video').evaluate((element) => (element as HTMLMediaElement).play());
    await expect.poll(() => time(page, 'video')).toBeGreaterThan(0);
    expect(await box()).toMatchObject({ height: before, width: wide });
  });
});

test('of two that play one is heard', async () => {
  await open(story, phone, async ({ page }) => {
    for (const [player, other] of [
      ['video', 'audio'],
      ['audio', 'video'],
    ] as const) {
      await page.locator(player).evaluate((element) => (element as HTMLMediaElement).play());
      await expect.poll(() => time(page, player)).toBeGreaterThan(0);
      expect(await page.locator(other).evaluate((element) => (element as HTMLMediaElement).paused)).toBe(true);
    }
  });
});

test('what a text plays silences the voice that reads, and the voice what a text plays', async () => {
  await open(story, { ...phone, before: speaks('zh-CN') }, async ({ page }) => {
    const pause = page.getByRole('group', { name: '朗读' }).getByRole('button').nth(1);
    await page.getByRole('button', { name: '听新闻' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(true);
    for (const player of ['audio', 'video'] as const) {
      await page.locator(`main ${player}`).evaluate((element) => (element as HTMLMediaElement).play());
      await expect.poll(() => time(page, player)).toBeGreaterThan(0);
      expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
      expect(await pause.innerText()).toBe('继续');
      await pause.click();
      await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(true);
      expect(await page.locator(`main ${player}`).evaluate((element) => (element as HTMLMediaElement).paused)).toBe(
        true,
      );
    }
  });
});

test('without scripts the browser’s own controls are there, and ways to the files', async () => {
  await open(story, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
    for (const player of ['audio', 'video']) expect(await page.locator(player).getAttribute('controls')).toBe('');
    const links = await page
      .locator('.clip .picture-label a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual([
      expect.stringMatching(/\/videos\/\w+\.mp4$/),
      expect.stringMatching(/\/recordings\/\w+\.mp3$/),
    ]);
  });
});

test('a part of a file is sent to who asks for a part', async () => {
  await open(story, phone, async ({ page }) => {
    const answers = await page.evaluate(async () => {
      const sources = [...document.querySelectorAll<HTMLSourceElement>('video > source, audio > source')];
      return Promise.all(
        sources.map(async ({ src, type }) => {
          const { headers, status } = await fetch(src, { headers: { range: 'bytes=2-5' } });
          return [status, headers.get('content-range')?.replace(/\d+$/, ''), headers.get('content-type') === type];
        }),
      );
    });
    expect(answers).toEqual(Array(3).fill([206, 'bytes 2-5/', true]));
  });
});

test('on paper the poster stands for a video, and what is heard can be read', async () => {
  await open(story, phone, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('audio').isVisible()).toBe(false);
    expect(await page.locator('video').isVisible()).toBe(false);
    expect(await page.locator('.clip-still img').isVisible()).toBe(true);
    const [video, sound] = await page.locator('.clip').all();
    expect(await video?.innerText()).toContain('末班船，就这一趟了。');
    expect(await sound?.innerText()).toContain('车还没到，歌先到了。');
    expect(await video?.innerText()).not.toContain('KB');
  });
});
