import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wanted } from '../../src/lib/offline-build.ts';
import { inventory } from '../../src/tools/offline/inventory.ts';
import { base, kept, openSettings, part, said, story, title, untilKept, useDevices } from '../support/device.ts';
import { pathsOf } from '../support/pages.ts';

const scene = useDevices();

describe('without a network, its server stopped', () => {
  test('a story that was read is there, the very first one too, with its drawings and the reading tools', () =>
    scene(async ({ cut, go, page }) => {
      await go(story);
      const online = await page.locator('main').innerText();
      await untilKept(page, story);
      await expect.poll(() => kept(page).then((all) => Object.values(all).flat().join())).toContain('art/river');
      await cut();
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      // As WeChat writes it when somebody forwards a page.
      await go(`${story}?from=timeline&isappinstalled=0`);
      expect(await page.locator('main').innerText()).toBe(online);
      const drawing = page.locator('main picture img').first();
      await expect.poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size))).toBeGreaterThan(0);
      await page.getByRole('button', { name: '长者模式' }).click();
      await expect.poll(() => page.locator('html').getAttribute('data-elder')).not.toBeNull();
      expect(problems).toEqual([]);
    }));

  test('a page that was not read is asked for in vain: what can be read is told, and it comes with the network', () =>
    scene(async ({ cut, go, page, restore }) => {
      await go(story);
      await untilKept(page, story);
      await cut();
      await go('stories/he-laoshi/');
      expect(await title(page)).toBe('山里没有信号');
      const list = page.getByRole('navigation', { name: '现在能读的' });
      await expect.poll(() => list.getByRole('link').allInnerTexts()).toEqual(['过了河，还有一站']);
      const others = (await list.getByRole('listitem').count()) - 1;
      expect(others).toBeGreaterThan(5);
      await expect.poll(() => list.locator('.not-kept:visible').count()).toBe(others);
      await restore();
      await expect.poll(() => title(page)).toContain('八张课桌');
    }));
});

describe('离线保存', () => {
  test('tells the size first, keeps every page, and drops it all again', () =>
    scene(async ({ cut, dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      await openSettings(page);
      const words = (await said(page).textContent()) ?? '';
      const megabytes = Number(/要下载约(\d+\.\d) MB。/.exec(words)?.[1]);
      const { files: held, shell } = inventory(dir, base);
      const files = Object.fromEntries(wanted(held));
      const all = Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);
      const before = Object.values(await kept(page)).flat();
      const left = Object.entries(files).reduce(
        (sum, [path, [, bytes]]) => sum + (before.includes(path) ? 0 : bytes),
        0,
      );
      expect(before.length).toBeLessThan(Object.keys(files).length);
      expect(megabytes * 1e6).toBeGreaterThanOrEqual(left);
      expect(megabytes * 1e6).toBeLessThan(all + 1e5);
      // Kept as it is, text takes more than it took to send it.
      const stored = Object.entries(files).reduce(
        (sum, [path, [, , size]]) => sum + (before.includes(path) ? 0 : size),
        0,
      );
      expect(Number(/存下后约占(\d+\.\d) MB/.exec(words)?.[1])).toBeCloseTo(Math.ceil(stored / 1e5) / 10);
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
      expect(Object.values(await kept(page)).map((paths) => paths.sort())).toEqual([Object.keys(files).sort()]);
      expect(await said(page).textContent()).toContain('印刷版、海报和视频不在内');

      await cut();
      for (const path of pathsOf({ dir }).filter((file) => file in files)) {
        await go(path);
        const html = await page.evaluate(() => fetch(location.href).then((response) => response.text()));
        expect(html === readFileSync(`${dir}/${path}index.html`, 'utf8'), path).toBe(true);
        expect(html.includes(`<title>${await page.title()}</title>`), path).toBe(true);
      }

      await go('');
      await openSettings(page);
      await part(page).getByRole('button', { name: '从设备上删掉' }).click();
      await expect.poll(() => said(page).textContent()).toContain('要下载约');
      expect(Object.values(await kept(page)).map((paths) => paths.sort())).toEqual([[...shell].sort()]);
    }));

  test('goes on from where the network broke', () =>
    scene(async ({ go, page, restore }) => {
      await restore((path) => path.includes('/voices/') || path.includes('/art/scene-'));
      await go(story);
      await untilKept(page, story);
      await openSettings(page);
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('网络断了，没有存全');
      const before = Object.values(await kept(page)).flat();
      expect(before).toContain('stories/he-laoshi/');
      expect(before).not.toContain('voices/');
      await restore();
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
      expect(Object.values(await kept(page)).flat()).toContain('voices/');
    }));

  test('says when the server has not what was published', () =>
    scene(async ({ dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      rmSync(`${dir}/stories/he-laoshi/index.html`);
      await openSettings(page);
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('网站眼下给不出一些文件');
      expect(await said(page).textContent()).toContain('还要下载约');
    }));

  test('says when the device is full', () =>
    scene(async ({ go, page }) => {
      await go(story);
      await untilKept(page, story);
      await openSettings(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1000 });
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('存储空间不够');
      // And the site goes on.
      await go('stories/he-laoshi/');
      expect(await title(page)).toContain('八张课桌');
    }));

  test('keeps the focus of who presses its buttons, and deletes nothing at a second press', () =>
    scene(async ({ go, page }) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await go(story);
      await untilKept(page, story);
      await openSettings(page);
      await part(page).getByRole('button', { name: '离线保存' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.closest('.reading-offline') !== null)).toBe(true);
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
      expect(await focused()).toBe('已存好');
      const all = await kept(page);
      await page.keyboard.press('Enter');
      expect(await kept(page)).toEqual(all);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('从设备上删掉');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page).textContent()).toContain('要下载约');
      expect(await focused()).toBe('离线保存');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('阅读设置');
    }));

  test('says why when a file of the site is missing, and there is nothing to press', () =>
    scene(async ({ go, page, restore }) => {
      await restore((path) => path.endsWith('/offline/'));
      await go(story);
      await page.getByRole('button', { name: '阅读设置' }).click();
      await page.getByRole('radio', { name: '超大' }).waitFor();
      expect(await said(page).textContent()).toBe('正在看这台设备上存了多少。');
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('没有取全');
      expect(await part(page).getByRole('button').count()).toBe(0);
    }));

  test.each([
    [390, 844],
    [320, 640],
    [1280, 800],
  ])('comes to the settings without moving what is there under a finger, on %i×%i', (width, height) =>
    scene(async ({ go, page }) => {
      await page.setViewportSize({ width, height });
      await go(story);
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.reading-panel :is(.reading-option, button[type])')]
            .filter((control) => !control.closest('.reading-offline'))
            .map((control) => Math.round(control.getBoundingClientRect().top)),
        );
      await page.getByRole('button', { name: '阅读设置' }).dispatchEvent('click');
      await page.locator('.reading-panel').waitFor();
      const before = await places();
      expect(before.length).toBeGreaterThan(8);
      await page.locator('.reading-offline:not([aria-busy])').waitFor();
      expect(await places()).toEqual(before);
    }),
  );

  test('is not offered where there are no service workers, and nothing else is missing', () =>
    scene(async ({ go, page }) => {
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      await page.addInitScript('Object.defineProperty(navigator, "serviceWorker", { value: undefined })');
      await go(story);
      await page.getByRole('button', { name: '阅读设置' }).click();
      await page.getByRole('radio', { name: '超大' }).check({ force: true });
      expect(await page.locator('html').getAttribute('data-size')).toBe('4');
      expect(await part(page).count()).toBe(0);
      expect(problems).toEqual([]);
    }));
});
