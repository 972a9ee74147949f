import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wanted } from '../../src/lib/offline-build.ts';
import { inventory } from '../../src/tools/offline/inventory.ts';
import { retiredWorker } from '../../src/tools/offline/service-worker.ts';
import {
  base,
  kept,
  openSettings,
  part,
  publish,
  said,
  saveAll,
  story,
  title,
  untilKept,
  useDevices,
} from '../support/device.ts';

const scene = useDevices();

describe('a newer build', () => {
  const words = '过了河';
  const newer = '过了桥';

  test('is offered, changes nothing until it is taken up, and then is there whole', () =>
    scene(async ({ cut, dir, go, page }) => {
      await go('');
      await go(story);
      await saveAll(page);
      const [old] = Object.keys(await kept(page));
      await publish(dir, story, words, newer);
      await go(story);
      const offer = page.locator('.reading-offer');
      await expect.poll(() => offer.innerText()).toContain('专题有更新。');
      // Side by side in two caches, and the reader stays in the old one, on every page.
      expect(await title(page)).toContain(words);
      await go('');
      expect(await page.locator('main').innerText()).toContain(words);
      await go(story);
      expect(await title(page)).toContain(words);
      await expect.poll(() => offer.innerText()).toContain('专题有更新。');
      await offer.getByRole('button', { name: '看新版' }).click();
      await expect.poll(() => title(page)).toContain(newer);

      // What was kept is kept, in the new build and no other.
      const all = await kept(page);
      expect(Object.keys(all)).not.toContain(old);
      expect(Object.values(all).map((paths) => paths.sort())).toEqual([
        wanted(inventory(dir, base).files)
          .map(([path]) => path)
          .sort(),
      ]);
      await cut();
      await go('stories/he-laoshi/');
      expect(await title(page)).toContain('八张课桌');
      await go(story);
      expect(await title(page)).toContain(newer);
    }));

  test('can be put off, and comes by itself when nothing of the older one is open', () =>
    scene(async ({ dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      await publish(dir, story, words, newer);
      await go(story);
      const offer = page.locator('.reading-offer');
      await offer.getByRole('button', { name: '先不看' }).click();
      expect(await offer.innerText()).toBe('');
      // With the button the focus would be lost.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('长者模式');
      await page.goto('about:blank');
      await expect
        .poll(async () => {
          await page.waitForTimeout(200);
          await go(story);
          const now = await title(page);
          await page.goto('about:blank');
          return now;
        })
        .toContain(newer);
    }));

  test('taken up in one window is offered in the others, which keep what they show', () =>
    scene(async ({ dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      await go(story);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await publish(dir, story, words, newer);
      await go(story);
      await page.locator('.reading-offer').getByRole('button', { name: '看新版' }).click();
      await expect.poll(() => title(page)).toContain(newer);
      await expect.poll(() => other.locator('.reading-offer').innerText()).toContain('专题');
      expect(await title(other)).toContain(words);
    }));

  test('is not let in among the files of the older one, nor is what a network altered', () =>
    scene(async ({ dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      // The pages are out already, the worker is not; or somebody between put an advertisement in.
      const file = `${dir}/stories/he-laoshi/index.html`;
      writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<p>推广</p></main>'));
      await go('stories/he-laoshi/');
      expect(await page.locator('main').innerText()).toContain('推广');
      await go('voices/');
      await untilKept(page, 'voices/');
      expect(Object.values(await kept(page)).flat()).not.toContain('stories/he-laoshi/');
      await openSettings(page);
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('和发布的对不上');
      expect(Object.values(await kept(page)).flat()).not.toContain('stories/he-laoshi/');
    }));
});

test('a save that meets a newer build says so', () =>
  scene(async ({ dir, go, page }) => {
    await go(story);
    await untilKept(page, story);
    await openSettings(page);
    await publish(dir, 'stories/he-laoshi/', '课桌', '桌子');
    await part(page).getByRole('button', { name: '离线保存' }).click();
    await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('刚刚有更新');
  }));

test('a later deploy switches it off for good, and leaves other sites on the server alone', () =>
  scene(async ({ cut, dir, go, page }) => {
    await go(story);
    await saveAll(page);
    await page.evaluate(() => caches.open('offline / of another site'));
    writeFileSync(`${dir}/sw.js`, await retiredWorker(base));
    await go(story);
    const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(() => kept(page)).toEqual({ 'offline / of another site': [] });
    await expect.poll(registrations).toBe(0);
    await cut();
    await expect(go(story)).rejects.toThrow();
  }));
