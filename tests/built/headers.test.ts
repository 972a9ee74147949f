import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/hosting/header-rules.ts';
import { attribute, elements } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const sites = await Promise.all((['preview', 'published', 'report'] as const).map(builtSite));

/** The directives of a policy, by name. */
function directives(policy = ''): Map<string, string> {
  return new Map(policy.split(';').map((directive) => directive.trim().split(/ (.*)/) as [string, string]));
}

describe.each(sites)('$name', (site) => {
  const files = globSync('**/*', { cwd: site.dir }).filter((file) => statSync(`${site.dir}/${file}`).isFile());

  test('every file has a type of its own', () => {
    expect(files.length).toBeGreaterThan(50);
    const unknown = files.filter((file) => headersFor(file)['Content-Type'] === 'application/octet-stream');
    expect(unknown).toEqual([]);
  });

  test('what is kept for good is named by its content', () => {
    const lasting = files.filter((file) => headersFor(file)['Cache-Control']?.includes('immutable'));
    expect(lasting.length).toBeGreaterThan(20);
    expect(lasting.filter((file) => !/[./][\w-]{8,}(?:-\d+)?\.\w+$/.test(file))).toEqual([]);
  });

  test('the header of a page leaves to its own policy what may run in it', () => {
    for (const page of readPages(site)) {
      const meta = elements(page.document, 'meta').find(
        (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      const own = directives(meta && attribute(meta, 'content'));
      const header = directives(headersFor(page.file)['Content-Security-Policy']);
      expect([...header]).toEqual([['frame-ancestors', "'self'"]]);
      expect(own.has('default-src')).toBe(true);
      // Browsers pass it over in a meta tag.
      expect(own.has('frame-ancestors')).toBe(false);
    }
  });

  test('no drawing has what its header refuses it', () => {
    const drawings = files.filter((file) => file.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(3);
    for (const file of drawings)
      expect([
        file,
        /<style|<script|\sstyle=|\son\w+=|href=/.test(readFileSync(`${site.dir}/${file}`, 'utf8')),
      ]).toEqual([file, false]);
  });
});
