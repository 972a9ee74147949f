import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kept, openSettings, part, said, untilKept, useDevices } from '../support/device.ts';

const scene = useDevices();
const story = 'stories/guang-bo/';

async function listen(page: Page) {
  await page.getByRole('button', { name: '听新闻' }).focus();
  await page.keyboard.press('Enter');
}
const all = (page: Page) => kept(page).then((stores) => Object.values(stores).flat());
const time = (page: Page) => page.locator('audio').evaluate(({ currentTime }: HTMLAudioElement) => currentTime);

test('a recording is kept by who saves the whole, and then heard without a network, from any place in it', () =>
  scene(async ({ cut, go, page }) => {
    await go(story);
    await untilKept(page, story);
    await openSettings(page);
    await part(page).getByRole('button', { name: '离线保存' }).click();
    await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
    expect((await all(page)).filter((path) => path.startsWith('recordings/'))).toHaveLength(2);
    await cut();
    await go(story);
    await listen(page);
    await expect.poll(() => time(page)).toBeGreaterThan(0);
    await page.getByRole('slider', { name: '听到哪里' }).fill('24');
    await expect.poll(() => time(page)).toBeGreaterThanOrEqual(24);
    const lit = () => page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join());
    await expect.poll(lit).toContain('孩子们已经排好了队');
    const answer = await page.evaluate(async () => {
      const source = document.querySelector('audio')?.src ?? '';
      const { headers, status } = await fetch(source, { headers: { range: 'bytes=2-5' } });
      return [status, headers.get('content-range')?.replace(/\d+$/, ''), headers.get('content-type')];
    });
    expect(answer).toEqual([206, 'bytes 2-5/', 'audio/mpeg']);
  }));

test('who only listens keeps none of it', () =>
  scene(async ({ go, page }) => {
    await go(story);
    await untilKept(page, story);
    await page.reload();
    await listen(page);
    await expect.poll(() => time(page)).toBeGreaterThan(1);
    expect((await all(page)).filter((path) => path.startsWith('recordings/'))).toEqual([]);
  }));

test('who has read the story and kept no recording is told that it cannot be had', () =>
  scene(async ({ cut, go, page }) => {
    await go(story);
    await untilKept(page, story);
    // What the player is made of is on the device by then.
    await page.reload();
    await cut();
    await go(story);
    await listen(page);
    await expect.poll(() => page.locator('.reading-note').first().textContent()).toContain('录音没有取到');
  }));
