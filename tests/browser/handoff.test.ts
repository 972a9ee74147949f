import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseFragment } from 'parse5';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../src/lib/html.ts';
import { launch } from '../../src/tools/browser/launch.ts';
import { freePort } from '../support/free-port.ts';
import { faultsOf } from '../support/handed-off.ts';
import { copyProject, fixture } from '../support/project.ts';
import { openEditor } from '../support/rich-editor.ts';
import { publicStories } from '../support/stories.ts';

const { CHROME_PATH, HOME = '', PATH = '' } = process.env;
const env = { HOME, PATH, SITE_URL: 'https://news.example.cn', ...(CHROME_PATH && { CHROME_PATH }) };
const stories = publicStories(fixture);
let root = '';
let origin = '';
let preview: ChildProcess;
let browser: Awaited<ReturnType<typeof launch>>;

beforeAll(async () => {
  root = copyProject();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  preview = spawn(process.execPath, ['src/tools/dev.ts', '--port', String(port)], { cwd: root, env });
  browser = await launch();
  await new Promise<void>((opened) => {
    preview.stdout?.on('data', (said) => String(said).includes('打开了') && opened());
  });
}, 130_000);
afterAll(async () => {
  await browser?.close();
  preview?.kill();
  rmSync(root, { recursive: true, force: true });
});

const run = (...given: string[]) =>
  spawnSync(process.execPath, ['src/tools/handoff.ts', ...given], { cwd: root, env, encoding: 'utf8' });

/** A story as the preview hands it off, opened. */
async function handedOff(slug: string): Promise<Page> {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  const answer = await page.goto(`${origin}/handoff/${slug}/`, { timeout: 120_000 });
  expect(await answer?.text()).toContain('<main id="article">');
  return page;
}

const wordsOf = (page: Page, place: string) =>
  page.locator(place).evaluate((element) => element.textContent?.replace(/\s+/g, '') ?? '');
const picturesIn = (page: Page, place: string) => page.locator(`${place} img:not(.ProseMirror-separator)`).count();

test.each(stories)(
  '$slug: what is handed off is what editors keep, and tells all of the story',
  async ({ corrections, slug, standfirst }) => {
    const page = await handedOff(slug);
    const html = await page.locator('#article').evaluate((article) => article.innerHTML);
    expect(faultsOf(html)).toEqual([]);
    const words = await wordsOf(page, '#article');
    expect(words).toContain(standfirst.replace(/\s+/g, ''));
    for (const { note, was } of corrections) for (const told of [note, was]) expect(words).toContain(told);
    expect(words).toContain(`原文：https://news.example.cn/stories/${slug}/`);
    const story = await page.context().newPage();
    await story.goto(`${origin}/stories/${slug}/`);
    const drawn = await story
      .locator('.prose')
      .first()
      .evaluate((prose) => ({
        paragraphs: [...prose.querySelectorAll<HTMLElement>('p:not(figure *, details *, .steps *, [hidden])')].map(
          ({ textContent }) => textContent?.replace(/[\s↩]+/g, '') ?? '',
        ),
        pictures: prose.querySelectorAll('figure.chart, .step, figure picture, .clip-still picture:not(figure *)')
          .length,
      }));
    const unexplained = words.replace(/（[^（）]*）/g, '');
    for (const paragraph of drawn.paragraphs) expect(unexplained).toContain(paragraph.replace(/（[^（）]*）/g, ''));
    // The cover, and the code that leads to the story.
    expect(await picturesIn(page, '#article')).toBe(drawn.pictures + 2);
    const missing = elements(parseFragment(html), 'img').filter((image) => attribute(image, 'alt') === '');
    expect(missing).toEqual([]);
    await page.context().close();
  },
);

test('a story that is copied and pasted into a rich editor comes whole: words, tables, pictures, styles', async () => {
  const page = await handedOff('he-laoshi');
  await page.getByRole('button', { name: '复制正文' }).click();
  await page.getByText('复制好了').waitFor();
  const editor = await openEditor(page.context());
  await editor.keyboard.press('Control+V');
  await editor.locator('.ProseMirror td').first().waitFor();
  expect(await wordsOf(editor, '.ProseMirror')).toBe(await wordsOf(page, '#article'));
  expect(await picturesIn(editor, '.ProseMirror')).toBe(await picturesIn(page, '#article'));
  const count = (from: Page, place: string) => from.locator(place).count();
  // The first paragraph goes on in the one where the cursor was.
  expect(await count(editor, '.ProseMirror p[style]')).toBe((await count(page, '#article p[style]')) - 1);
  for (const name of ['td', 'h2', 'h3', 'li[style]'])
    expect(await count(editor, `.ProseMirror ${name}`), name).toBe(await count(page, `#article ${name}`));
  await page.context().close();
});

test('where the browser lets nothing be copied, the text is selected, to be copied by hand', async () => {
  const page = await handedOff('guo-he');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  await page.getByRole('button', { name: '复制正文' }).click();
  await page.getByText('正文选中了').waitFor();
  const selected = await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ''));
  expect(selected).toBe(await wordsOf(page, '#article'));
  await page.context().close();
});

test('the command writes a folder: the text with its pictures beside it, and covers of the platforms’ sizes', async () => {
  const { status, stderr, stdout } = run('he-laoshi', '--preview', `${origin}/`, '--out', 'given');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('given/he-laoshi/index.html');
  const own = `${root}/given/he-laoshi`;
  const images = elements(parseFragment(readFileSync(`${own}/article.html`, 'utf8')), 'img');
  for (const image of images) expect(existsSync(`${own}/${attribute(image, 'src')}`)).toBe(true);
  for (const [width, height] of [
    [900, 383],
    [500, 500],
    [1280, 720],
  ]) {
    expect(await sharp(`${own}/cover-${width}x${height}.png`).metadata()).toMatchObject({ width, height });
  }
  // Two pixels for each of a phone's.
  const [chart] = images.filter((image) => attribute(image, 'alt')?.includes('图：'));
  expect((await sharp(`${own}/${attribute(chart as never, 'src')}`).metadata()).width).toBeGreaterThan(2 * 320);
});

test('a draft says over all that it is not published; of a story that there is not, nothing is written', async () => {
  const page = await handedOff('ming-nian');
  expect(textOf(parseFragment(await page.locator('#article').innerHTML()))).toMatch(/^未发布：.+登出以前删去这一段。/);
  await page.context().close();
  const { status, stderr } = run('he-laosh', '--out', 'none');
  expect([status, stderr]).toEqual([1, '没有“he-laosh”这一篇，是不是“he-laoshi”。\n没有写出供稿。\n']);
  expect(existsSync(`${root}/none`)).toBe(false);
  expect(run().stderr).toContain('没有写是哪一篇');
  expect((await fetch(`${origin}/handoff/he-laosh/`)).status).toBe(404);
});
