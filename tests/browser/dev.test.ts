import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { freePort } from '../support/free-port.ts';
import { copyProject, fixture } from '../support/project.ts';

const story = 'content/stories/guo-he.mdx';
const good = readFileSync(story.replace('content', fixture), 'utf8');
let root = '';
let preview: ChildProcess;
let browser: Awaited<ReturnType<typeof launch>>;
let address = '';

function write(text: string): void {
  writeFileSync(join(root, story), text);
}

beforeAll(async () => {
  root = copyProject();
  write(good.replace('byline:', 'bylines:'));
  const port = await freePort();
  address = `http://localhost:${port}/stories/guo-he/`;
  const { HOME = '', PATH = '' } = process.env;
  preview = spawn(process.execPath, ['src/tools/dev.ts', '--port', String(port)], { cwd: root, env: { HOME, PATH } });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  preview.kill();
  rmSync(root, { recursive: true, force: true });
});

test('an editor sees every mistake in the browser, from the start and after each saving, and the page once they are mended', async () => {
  const page = await browser.newPage();
  const says = (text: string) => page.getByText(text).first().waitFor({ timeout: 120_000 });
  await expect
    .poll(
      () =>
        page.goto(address).then(
          (response) => response?.status(),
          () => 0,
        ),
      { timeout: 120_000 },
    )
    .toBe(500);
  await says('没有“bylines”这个字段');
  await says('是不是“byline”');

  write(good);
  await says('林小满开书车已经');

  write(good.replace('林小满开书车', '林小满,有120把<PullQoute />'));
  await says('稿件有3处错误');
  for (const mistake of ['“,”是半角标点', '没有 <PullQoute> 这个组件', '“120把”不在数字总账里']) await says(mistake);
  await says('第18行第4列');

  write(good.replace(/^title: .*/m, 'title: *老林*'));
  await says('值以 * 开头，YAML 会当成对别处的引用');

  write(good.replace('林小满开书车', '[林小满](#%E0%A4%A)开书车'));
  await says('这一篇里没有 #%E0%A4%A 这个位置');

  write(good.replace('林小满开书车', '林小满还开书车'));
  await says('林小满还开书车已经');
}, 600_000);
