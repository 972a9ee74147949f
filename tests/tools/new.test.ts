import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readExisting } from '../../src/tools/new-story/existing.ts';
import { readOptions } from '../../src/tools/new-story/options.ts';
import { helpText } from '../../src/tools/new-story/words.ts';
import { contentWith } from '../support/content.ts';

const root = contentWith({});
const file = join(root, 'content/stories/xin-gao.mdx');

/** `npm run new`, where nobody is there to answer. */
function run(...args: string[]) {
  return spawnSync(process.execPath, [resolve('src/tools/new.ts'), ...args], {
    cwd: root,
    env: { ...process.env, BASE_PATH: '/zt/' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('without what it needs it asks nothing, writes nothing, and says all that is wrong', () => {
  const { status, stderr } = run('--tittle', '甲', '--kind', '评论');
  expect(status).toBe(1);
  for (const words of ['是不是“--title”', 'kind 只能是“人物”或“综述”', '补上 --title', '补上 --slug', '共4处错误']) {
    expect(stderr).toContain(words);
  }
});

test('with it, writes the draft once and says what to do next', () => {
  const args = ['--kind', '综述', '--title', '一篇', '--slug', 'xin-gao'];
  const first = run(...args);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  for (const words of ['content/stories/xin-gao.mdx', 'npm run dev', '/zt/stories/xin-gao/', 'npm run check:content']) {
    expect(first.stdout).toContain(words);
  }
  const written = readFileSync(file, 'utf8');
  const second = run(...args.slice(0, 2), '--title', '又一篇', ...args.slice(4));
  expect(second.status).toBe(1);
  expect(second.stderr).toContain('“xin-gao”已经用了（content/stories/xin-gao.mdx）');
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('a draft of a kind that has to be read says by whom, and how they sign', () => {
  expect(run('--kind', '综述', '--title', '一篇', '--slug', 'bu-kan').stdout).not.toContain('npm run sign');
  const { status, stdout } = run('--kind', '短评', '--title', '一篇', '--slug', 'yao-kan');
  expect(status).toBe(0);
  expect(stdout).toContain(
    '5. 写好了，请人看：npm run proof -- yao-kan 打出大样，看的人签上 npm run sign -- yao-kan 初审 姓名，再是复审、终审。\n6. 终审签过，删去 draft: true',
  );
});

test('help is asked for beside anything else, and names every option', () => {
  expect(readOptions(['--slug', 'other', '--help'])).toMatchObject({ help: true });
  expect(helpText(readExisting('.'))).toMatch(/--kind .*\n.*--title .*\n.*--subject .*人物要写/);
});
