import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/tools/release/manifest.ts';
import { pathsIn, sha256 } from '../../src/tools/release/site-files.ts';
import { copyProject } from '../support/project.ts';

/** A copy of the project on the fixture, as somebody has it who unpacked an archive: without Git. */
let root = '';
const at = (...path: string[]) => join(root, 'release', ...path);
const published = () => at(readlinkSync(at('current')));

function run(command: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { HOME = '', PATH = '' } = process.env;
  const { status, stderr, stdout } = spawnSync(process.execPath, [`src/tools/${command}.ts`, ...args], {
    cwd: root,
    env: { HOME, PATH, ...env },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
const place = { SITE_URL: 'https://news.example.cn', BASE_PATH: '/zt/2019/shuche' };

/** Every file of the release that is published, and what is in it. */
function fingerprint(): string[] {
  return pathsIn(published()).map((path) => `${path} ${sha256(readFileSync(join(published(), path)))}`);
}

let first: ReturnType<typeof run>;
beforeAll(() => {
  root = copyProject();
  cpSync('package-lock.json', join(root, 'package-lock.json'));
  first = run('release', [], place);
});
afterAll(() => rmSync(root, { recursive: true }));

test('the site that was built, for any host, with what it is made of', () => {
  expect(first.output).toContain('没有 Git，不知道来自哪个提交');
  expect(first.status).toBe(0);
  const { base, commit, files, site } = readManifest(join(published(), 'release.json'));
  expect({ base, commit, site }).toEqual({ base: '/zt/2019/shuche/', commit: null, site: place.SITE_URL });
  expect(files.map(({ path }) => path)).toEqual(pathsIn(join(root, 'dist')));
  for (const { encodings, path } of files.filter((file) => file.path.endsWith('.html')))
    expect([path, Object.keys(encodings)]).toEqual([path, expect.arrayContaining(['br', 'gz'])]);
  expect(readFileSync(join(published(), 'changes/search-engines.txt'), 'utf8')).toContain(`${place.SITE_URL}${base}\n`);
  expect(readdirSync(join(published(), 'licences')).sort()).toEqual(['noto-serif-sc.txt', 'packages.txt']);
});

test('the bill of materials tells whose code readers get', () => {
  const { components } = JSON.parse(readFileSync(join(published(), 'sbom.cdx.json'), 'utf8'));
  const shipped = components.filter(({ scope }: { scope: string }) => scope === 'required');
  expect(shipped.map(({ name }: { name: string }) => name)).toEqual([
    '@expo-google-fonts/noto-serif-sc',
    '@kurkle/color',
    'chart.js',
    'tailwindcss',
  ]);
  const notices = readFileSync(join(published(), 'licences/packages.txt'), 'utf8');
  expect(notices).toMatch(/## chart\.js [\d.]+ \(MIT\)\n\n.*MIT License/i);
});

test('once more it is the same to the byte; a failed one changes nothing; what is fit for editors alone is refused', () => {
  const before = fingerprint();
  expect(run('release', [], place)).toMatchObject({ status: 0, output: expect.stringContaining('和正在用的一版一样') });
  expect(fingerprint()).toEqual(before);

  const story = join(root, 'content/stories/ershi-nian.mdx');
  const text = readFileSync(story, 'utf8');
  appendFileSync(story, '\n<PullQoute speaker="甲">乙</PullQoute>\n');
  expect(run('release', [], place)).toMatchObject({
    status: 1,
    output: expect.stringContaining('没有 <PullQoute> 这个组件'),
  });
  writeFileSync(story, text);
  for (const [env, told] of [
    [{}, '没有写 SITE_URL'],
    [{ ...place, PREVIEW: '1' }, 'PREVIEW 是给编辑看的'],
    [{ SITE_URL: 'news.example.cn' }, 'SITE_URL=news.example.cn'],
  ] as const)
    expect(run('release', [], env)).toMatchObject({ status: 1, output: expect.stringContaining(told) });
  expect(fingerprint()).toEqual(before);
  expect(existsSync(at('next'))).toBe(false);
  expect(run('release-verify', ['release/current'])).toMatchObject({ status: 0 });
});
