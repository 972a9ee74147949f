import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wanted } from '../../src/lib/offline-build.ts';
import { inventory } from '../../src/tools/offline/inventory.ts';
import { kept, openSettings, part, said, title, useDevices } from '../support/device.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('large');
const scene = useDevices(site);
const story = 'stories/many-7/';
const saved = (paths: string[]) => paths.filter((path) => !path.startsWith('_astro/files.')).sort();
const isListed = (paths: string[]) => paths.some((path) => path.startsWith('_astro/files.'));

test('a large report is kept whole, a few files at a time, and goes on from where the network broke', () =>
  scene(async ({ cut, dir, go, page, restore }) => {
    const files = Object.fromEntries(wanted(inventory(dir, site.base).files));
    expect(globSync('_astro/files.*.json', { cwd: dir }).length).toBeGreaterThan(1);
    await go(story);
    const all = () => kept(page, site.base).then((caches) => Object.values(caches).flat());
    await expect.poll(all).toContain(story);
    // Of the inventory only what it took to keep this page.
    expect(isListed(await all())).toBe(true);
    expect((await all()).length).toBeLessThan(40);
    await openSettings(page);
    expect(await said(page).textContent()).toMatch(/存下后约占\d+\.\d MB，要下载约\d+\.\d MB。/);

    await restore((path) => /\/stories\/many-1\d\//.test(path));
    await part(page).getByRole('button', { name: '离线保存' }).click();
    await expect.poll(() => said(page).textContent()).toContain('网络断了，没有存全');
    const before = await all();
    expect(before.length).toBeGreaterThan(40);
    await restore();
    await part(page).getByRole('button', { name: '离线保存' }).click();
    await expect.poll(() => said(page).textContent()).toContain('已经存在这台设备上');
    expect(saved(await all())).toEqual(Object.keys(files).sort());
    expect((await all()).filter((path) => path.startsWith('print/') || path.startsWith('share/'))).toEqual([]);

    await cut();
    for (const path of ['profiles/2/', 'data/stories/many-7/', 'stories/many-42/']) {
      await go(path);
      expect(await page.title()).not.toContain('没有信号');
      expect(await page.locator('main').innerText()).not.toContain('没有存');
    }
  }));

test('the page that stands in leads to the stories that are kept, whichever they are', () =>
  scene(async ({ cut, go, page }) => {
    await go('stories/many-42/');
    const name = (await title(page)).replace(/\s/g, '');
    await expect
      .poll(() => kept(page, site.base).then((all) => Object.values(all).flat()))
      .toContain('stories/many-42/');
    await cut();
    await go('stories/many-41/');
    const list = page.getByRole('navigation', { name: '现在能读的' });
    await expect.poll(() => list.getByRole('link').allInnerTexts()).toContain(name);
    await list.getByRole('link', { name }).click();
    await expect.poll(() => title(page)).toContain(name.slice(0, 9));
  }));

test('says beforehand that it will not fit', () =>
  scene(async ({ go, page }) => {
    // Chromium says here what is usual and not what it allows; what happens then, `offline.test.ts` tries at a real quota.
    await page.addInitScript(() => {
      navigator.storage.estimate = async () => ({ quota: 3_000_000, usage: 1_000_000 });
    });
    await go(story);
    await expect.poll(() => kept(page, site.base).then((all) => Object.values(all).flat())).toContain(story);
    await openSettings(page);
    const before = await kept(page, site.base);
    await part(page).getByRole('button', { name: '离线保存' }).click();
    await expect
      .poll(() => said(page).textContent())
      .toMatch(/存储空间不够：本站能用的还有约2\.0 MB，要存约\d+\.\d MB。/);
    expect(await kept(page, site.base)).toEqual(before);
    expect(await part(page).getByRole('button', { name: '离线保存' }).isVisible()).toBe(true);
  }));
