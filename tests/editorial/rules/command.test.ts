import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/editorial/source/problem.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const bad = good.replace('正文第二段。', '来了,又来120名乡邻。');

/** Runs a command of the project's on content of a test's own, as `npm run` would. */
function run(command: string, root: string, args: string[] = [], more: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, [resolve(command), ...args], {
    cwd: root,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
}

describe('npm run check:content', () => {
  const check = (...rest: Parameters<typeof run> extends [string, ...infer Rest] ? Rest : never) =>
    run('src/tools/check.ts', ...rest);

  test('says that all is well', () => {
    expect(check(contentWith({ 'stories/a.mdx': good }))).toMatchObject({ status: 0, stdout: '稿件检查通过。\n' });
  });

  test('tells of every mistake, how many there are, and that some mend themselves', () => {
    const { status, stderr } = check(contentWith({ 'stories/a.mdx': bad, 'stories/b.mdx': '' }));
    expect(status).toBe(1);
    expect(stderr).toMatch(/错误 content\/stories\/a\.mdx:21:3\n.*\n.*\n错误 content\/stories\/a\.mdx:21:6\n/);
    expect(stderr).toContain('错误 content/stories/b.mdx:1:1\n  文件是空的。');
    expect(stderr).toContain('共3处错误。');
    expect(stderr).toContain('npm run check:content -- --fix');
  });

  test('passes when only drafts are unfinished, and says so', () => {
    const { status, stderr } = check(
      contentWith({ 'stories/a.mdx': bad.replace('order: 9', 'order: 9\ndraft: true') }),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('共2处提醒。');
  });

  test('speaks JSON to programs, and GitHub’s own language there', () => {
    const root = contentWith({ 'stories/a.mdx': bad });
    const problems = JSON.parse(check(root, ['--json']).stdout) as Problem[];
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['content/stories/a.mdx', 21, 3],
      ['content/stories/a.mdx', 21, 6],
    ]);
    const { stderr } = check(root, [], { GITHUB_ACTIONS: 'true' });
    expect(stderr).toMatch(/^::error file=content\/stories\/a\.mdx,line=21,col=3::/);
  });

  test('mends on demand, and tells what is left', () => {
    const root = contentWith({ 'stories/a.mdx': bad });
    const { status, stderr, stdout } = check(root, ['--fix']);
    expect(stdout).toContain('改好了1处。');
    expect(status).toBe(1);
    expect(stderr).toContain('共1处错误。');
    expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(bad.replace('来了,', '来了，'));
  });

  test('mends for programs too, who read JSON and nothing else', () => {
    const { stderr, stdout } = check(contentWith({ 'stories/a.mdx': bad }), ['--fix', '--json']);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toContain('改好了1处。');
  });
});

describe('npm run figures', () => {
  const figures = (root: string) => run('src/tools/figures.ts', root);

  test('says that every number is in the ledger', () => {
    expect(figures(contentWith({}))).toMatchObject({ status: 0, stdout: '每一个统计数字都在数字总账里。\n' });
  });

  test('lists each that is not, with its sentence and an entry to paste', () => {
    const { status, stdout } = figures(
      contentWith({ 'stories/a.mdx': good.replace('正文第二段。', '先来了人。又来120名乡邻，近2万人次。又走了。') }),
    );
    expect(status).toBe(1);
    expect(stdout).toContain('content/stories/a.mdx:21:8\n  又来120名乡邻，近2万人次。\n');
    expect(stdout).toContain('- id: a-1\n');
    expect(stdout).toContain('wordings: [120名]');
    expect(stdout).toContain('- id: a-2\n');
    expect(stdout).toContain('value: 20000\n  unit: 人次\n  precision: 近\n');
  });

  test('does not take every number for forgotten when the ledger cannot be read', () => {
    const ledger = readFileSync('content/figures.yaml', 'utf8').replace('value: 27', 'value: 28');
    const { status, stderr, stdout } = figures(contentWith({ 'figures.yaml': ledger }));
    expect(status).toBe(1);
    expect(stderr).toContain('“27个”读作27（确数）');
    expect(stdout).toBe('共0处。\n');
  });
});
