import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/editorial/source/problem.ts';
import { check } from '../../../src/tools/content/check.ts';
import { figures } from '../../../src/tools/content/figures.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const bad = good.replace('正文第二段。', '来了,又来120名乡邻。');

/** Runs a command of the project's on content of a test's own, as `npm run` would. */
function run(command: string, root: string, more: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, [resolve(command)], { cwd: root, env: { ...env, ...more }, encoding: 'utf8' });
}

describe('npm run check:content', () => {
  test('says that all is well', () => {
    const root = contentWith({ 'stories/a.mdx': good });
    expect(run('src/tools/check.ts', root)).toMatchObject({ status: 0, stdout: '稿件检查通过。\n', stderr: '' });
  });

  test('tells of every mistake, in GitHub’s own language there, and fails', () => {
    const root = contentWith({ 'stories/a.mdx': bad });
    const { status, stderr } = run('src/tools/check.ts', root, { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^::error file=content\/stories\/a\.mdx,line=21,col=3,title=half-width-mark::/);
  });
});

describe('what it says', () => {
  const said = async (files: Record<string, string>, ...args: string[]) => {
    const root = contentWith(files);
    const { err, failed, out } = await check(root, args, false);
    const story = () => readFileSync(join(root, 'content/stories/a.mdx'), 'utf8');
    return { err: err.join('\n'), failed, out: out.join('\n'), story };
  };

  test('how many mistakes there are, and that some mend themselves', async () => {
    const { err, failed } = await said({ 'stories/a.mdx': bad, 'stories/b.mdx': '' });
    expect(failed).toBe(true);
    expect(err).toMatch(
      /错误 content\/stories\/a\.mdx:21:3 \[half-width-mark\]\n.*\n.*\n错误 content\/stories\/a\.mdx:21:6 \[figure-unregistered\]\n/,
    );
    expect(err).toContain('错误 content/stories/b.mdx:1:1 [file-empty]\n  文件是空的。');
    expect(err).toContain('共3处错误。');
    expect(err).toContain('npm run check:content -- --fix');
    expect(err.split('\n').at(-1)).toContain('npm run check:content -- --explain half-width-mark');
  });

  test('it passes when only drafts are unfinished, and says so', async () => {
    const { err, failed } = await said({ 'stories/a.mdx': bad.replace('order: 9', 'order: 9\ndraft: true') });
    expect(failed).toBe(false);
    expect(err).toContain('共2处提醒。');
  });

  test('JSON to programs', async () => {
    const problems = JSON.parse((await said({ 'stories/a.mdx': bad }, '--json')).out) as Problem[];
    expect(problems.map(({ column, file, line, rule }) => [file, line, column, rule])).toEqual([
      ['content/stories/a.mdx', 21, 3, 'half-width-mark'],
      ['content/stories/a.mdx', 21, 6, 'figure-unregistered'],
    ]);
  });

  test('it mends on demand, and tells what is left', async () => {
    const { err, failed, out, story } = await said({ 'stories/a.mdx': bad }, '--fix');
    expect(out).toContain('改好了1处。');
    expect(failed).toBe(true);
    expect(err).toContain('共1处错误。');
    expect(story()).toBe(bad.replace('来了,', '来了，'));
  });

  test('it mends for programs too, who read JSON and nothing else', async () => {
    const { err, out } = await said({ 'stories/a.mdx': bad }, '--fix', '--json');
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('改好了1处。');
  });
});

describe('npm run figures', () => {
  test('says that every number is in the ledger', () => {
    const root = contentWith({});
    expect(run('src/tools/figures.ts', root)).toMatchObject({ status: 0, stdout: '每一个统计数字都在数字总账里。\n' });
  });

  test('lists each that is not, with its sentence and an entry to paste', () => {
    const { failed, out } = figures(
      contentWith({ 'stories/a.mdx': good.replace('正文第二段。', '先来了人。又来120名乡邻，近2万人次。又走了。') }),
    );
    expect(failed).toBe(true);
    const stdout = out.join('\n');
    expect(stdout).toContain('content/stories/a.mdx:21:8\n  又来120名乡邻，近2万人次。\n');
    expect(stdout).toContain('  贴进 content/figures/a.yaml：\n\n- id: a-1\n');
    expect(stdout).toContain('wordings: [120名]');
    expect(stdout).toContain('- id: a-2\n');
    expect(stdout).toContain('value: 20000\n  unit: 人次\n  precision: 近\n');
  });

  test('does not take every number for forgotten when the ledger cannot be read', () => {
    const ledger = readFileSync('content/figures/shared.yaml', 'utf8').replace('value: 27', 'value: 28');
    const { err, failed, out } = figures(contentWith({ 'figures/shared.yaml': ledger }));
    expect(failed).toBe(true);
    expect(err.join('\n')).toContain('“27个”读作27（确数）');
    expect(out).toEqual(['共0处。']);
  });
});
