import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { good } from '../checker/corpus.ts';
import { buildSite } from '../support/build.ts';

/** A copy of the project with three stories more: a draft, one of the far future, and one that was renamed. */
let root = '';

function build(env: Record<string, string>): string {
  const dist = join(root, `dist-${Object.keys(env).join('')}`);
  buildSite(dist, env, root);
  return dist;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path, join(root, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const write = (slug: string, from: string, to: string) =>
    writeFileSync(join(root, `content/stories/${slug}.mdx`), good.replace('the-slug', slug).replace(from, to));
  cpSync('content/art/overview.svg', join(root, 'content/art/secret.svg'));
  writeFileSync(
    join(root, 'content/stories/a-draft.mdx'),
    good
      .replace('the-slug', 'a-draft')
      .replace('art: overview', 'art: secret')
      .replace('order: 9', 'order: 9\ndraft: true'),
  );
  write('of-the-future', "'2024-01-10'", "'2999-01-01'");
  write('the-new-name', 'order: 9', 'order: 9\nformerly: [the-old-name]');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('drafts and stories of the future are in no file of the site, and a renamed story keeps its old address', () => {
  const dist = build({});
  const files = globSync('**/*.*', { cwd: dist });
  expect(files.filter((file) => /a-draft|of-the-future|secret/.test(file))).toEqual([]);
  for (const file of files.filter((name) => /\.(html|js|svg)$/.test(name))) {
    expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/a-draft|of-the-future|secret/);
  }
  expect(existsSync(join(dist, 'stories/the-new-name/index.html'))).toBe(true);
  const old = readFileSync(join(dist, 'stories/the-old-name/index.html'), 'utf8');
  expect(old).toMatch(/http-equiv="refresh" content="0;\s?url=\/stories\/the-new-name\/"/);
  expect(readFileSync(join(dist, 'stories/the-new-name/index.html'), 'utf8')).not.toContain('只在预览里看得到');
});

test('a preview shows them, and says over each that it is not public', () => {
  const dist = build({ PREVIEW: '1' });
  const page = (slug: string) => readFileSync(join(dist, `stories/${slug}/index.html`), 'utf8');
  expect(page('a-draft')).toContain('草稿，还没有发布，只在预览里看得到。');
  expect(page('of-the-future')).toContain('定于2999年1月1日发布，只在预览里看得到。');
  expect(existsSync(join(dist, 'art'))).toBe(true);
});
