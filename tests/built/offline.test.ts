import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/lib/html.ts';
import type { Build, Files } from '../../src/lib/offline-build.ts';
import { inventory } from '../../src/tools/offline/inventory.ts';
import { parted } from '../../src/tools/offline/parted.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const preview = await builtSite('preview');
const sites = [preview, await builtSite('published'), await builtSite('report')];

/** What the worker of a site says its build is. */
function buildOf(dir: string): Build {
  const [, build = ''] =
    /^const BUILD=(.*?);!?\(?function|^const BUILD=(.*?);/.exec(readFileSync(`${dir}/sw.js`, 'utf8')) ?? [];
  return JSON.parse(build) as Build;
}

/** All that a build lists, in its worker and in the parts beside it. */
function filesOf(dir: string, { files, parts }: Build): Files {
  const listed = parts.map(([, file]) => JSON.parse(readFileSync(`${dir}/${file}`, 'utf8')) as Files);
  return Object.assign({}, files, ...listed);
}

const registers = (html: string) => /<script[^>]*src="[^"]*\/Offline\.astro[^"]*"[^>]*><\/script>/.exec(html)?.[0];

describe.each(sites)('the service worker of $name', (site) => {
  const build = buildOf(site.dir);
  const files = filesOf(site.dir, build);
  const pages = readPages(site);

  test('holds this build, whole, but for what is for the printer', () => {
    const whole = inventory(site.dir, site.base);
    expect({ ...parted(whole).build, id: build.id }).toEqual(build);
    expect(files).toEqual(whole.files);
    const readable = pages
      .filter(({ file }) => !/^(404\.html|print\/)/.test(file))
      .map(({ file }) => file.replace(/index\.html$/, ''));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(readable));
  });

  test('holds all that these pages load, but posters and videos', () => {
    for (const { all, file } of pages) {
      const loaded = all.flatMap((element) => {
        const named = element.tagName === 'link' || element.tagName === 'script' || element.tagName === 'source';
        return named ? ['src', 'srcset', 'href'].map((name) => attribute(element, name) ?? '') : [];
      });
      const paths = loaded
        .flatMap((urls) => urls.split(', '))
        .filter((url) => url.startsWith(site.base))
        .map((url) => url.slice(site.base.length).replace(/ \d+w$/, ''));
      expect(paths.length, file).toBeGreaterThan(3);
      expect(
        paths.filter((path) => !(path in files) && !/^(?:feed\.|videos\/)/.test(path)),
        file,
      ).toEqual([]);
    }
  });

  test('is brought by every page, and is small', () => {
    for (const { file, html } of pages) expect(registers(html), file).toBeDefined();
    const bytes = build.shell.reduce((sum, path) => sum + (files[path]?.[1] ?? 0), 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(100 * 1024);
  });

  test('is a classic script, which every browser with service workers can run', () => {
    const code = readFileSync(`${site.dir}/sw.js`, 'utf8');
    expect(() => parse(code, { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
  });
});

describe('switched off in content/site.yaml', async () => {
  const { dir } = await builtSite('online');

  test('the worker that was there goes, and drops what it kept', () => {
    const code = readFileSync(`${dir}/sw.js`, 'utf8');
    expect(code).toContain('unregister');
    expect(code).not.toContain('respondWith');
  });

  test('no page brings one, and nothing else about them has changed', () => {
    for (const { file, html } of readPages(preview)) {
      const off = readFileSync(`${dir}/${file}`, 'utf8');
      expect(registers(off), file).toBeUndefined();
      expect(html.replace(registers(html) ?? '', '').replace(' data-offline="true"', '') === off, file).toBe(true);
    }
  });
});
