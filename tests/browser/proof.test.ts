import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../support/project.ts';

const root = copyProject();
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(command: string, ...given: string[]) {
  const { CHROME_PATH, HOME = '', PATH = '' } = process.env;
  const env = { HOME, PATH, ...(CHROME_PATH && { CHROME_PATH }) };
  return spawnSync(process.execPath, [join(root, `src/tools/${command}.ts`), ...given], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

test('a proof is a page and a PDF; what is signed stands on the next one', () => {
  expect(run('proof', 'he-laoshi')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: '大样：proofs/he-laoshi.html，proofs/he-laoshi.pdf\n没有人看过；检查没有问题。\n',
  });
  expect(readFileSync(`${root}/proofs/he-laoshi.pdf`).subarray(0, 5).toString()).toBe('%PDF-');
  expect(run('sign', 'he-laoshi', '一校', '白小鸥')).toMatchObject({ status: 0, stderr: '' });
  expect(run('proof', 'he-laoshi', '--out', 'again').stdout).toContain('改了0处');
  const page = readFileSync(`${root}/again/he-laoshi.html`, 'utf8');
  expect(page).toContain('<b>白小鸥</b>');
  expect(page).toContain('看的是这一稿');
  expect(page.match(/<img src="data:image\/png/g)).toHaveLength(1);
});

test('of a story that there is not, nothing is written', () => {
  const { status, stderr, stdout } = run('proof', 'he-laosh');
  expect([status, stdout, stderr]).toEqual([1, '', '没有“he-laosh”这一篇，是不是“he-laoshi”。\n没有打出大样。\n']);
  expect(run('proof').stderr).toContain('没有写是哪一篇');
  expect(run('sign', 'he-laoshi', '一校').stderr).toBe('没有写姓名：谁看的，写谁。\n没有签。\n');
});
