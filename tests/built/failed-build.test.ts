import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/project.ts';

/** A copy of the project with a last good site, and a story that is about to go wrong. */
let root = '';
beforeAll(() => {
  root = copyProject();
  mkdirSync(join(root, 'dist/stories'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), '<p>上一版</p>');
  writeFileSync(join(root, 'dist/stories/a.html'), '<p>上一版</p>');
});
afterAll(() => rmSync(root, { recursive: true }));

function build() {
  const { HOME = '', PATH = '' } = process.env;
  return spawnSync(process.execPath, ['src/tools/build.ts'], { cwd: root, env: { HOME, PATH }, encoding: 'utf8' });
}

/** Every file of the site, and what is in it. */
function fingerprint(): string[] {
  return readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();
}

test.each([
  [
    'a mistake of an editor',
    'content/stories/ershi-nian.mdx',
    '\n<PullQoute speaker="甲">乙</PullQoute>\n',
    '没有 <PullQoute> 这个组件',
  ],
  [
    'a value that YAML takes for something else',
    'content/scenes.yaml',
    '\n- id: *yumai\n  title: 又一场景\n',
    '值以 * 开头，YAML 会当成对别处的引用',
  ],
  [
    'a mistake in the code',
    'src/pages/about.astro',
    "\n{(() => { throw new Error('broken page') })()}\n",
    'broken page',
  ],
  [
    'a warning that a page asks for what is not there',
    'src/styles/base.css',
    '\nhr { background: url(/nothing.png) }\n',
    "vite：/nothing.png referenced in /nothing.png didn't resolve",
  ],
])('%s leaves the last good site byte for byte, and fails', (_, file, text, told) => {
  const before = fingerprint();
  expect(before).toHaveLength(2);
  const good = readFileSync(join(root, file), 'utf8');
  appendFileSync(join(root, file), text);
  const { status, stderr } = build();
  writeFileSync(join(root, file), good);
  expect(status).toBe(1);
  expect(stderr).toContain(told);
  expect(stderr).toContain('dist/ 保持原样');
  // Of a mistake in the code Astro tells more.
  if (file.startsWith('content/')) expect(stderr).not.toMatch(/^ +at /m);
  expect(fingerprint()).toEqual(before);
});
