import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { headersFor, httpsOnly } from '../../src/hosting/header-rules.ts';
import { expectAsDescribed, hosted } from './as-described.ts';

/** Whether Caddy's matcher for paths takes one: a star at an end means anything. */
function takes(pattern: string, path: string): boolean {
  const inside = pattern.replace(/^\*|\*$/g, '');
  if (pattern.startsWith('*') && pattern.endsWith('*')) return path.includes(inside);
  if (pattern.startsWith('*')) return path.endsWith(inside);
  return pattern.endsWith('*') ? path.startsWith(inside) : path === pattern;
}

describe.each(hosted)('at $base', (site) => {
  const text = caddyfile(site);
  const matchers = new Map(
    [...text.matchAll(/^\t+(@\w+) path (.*)$/gm)].map(([, name = '', paths = '']) => [name, paths]),
  );
  const blocks = [...text.matchAll(/^\t\theader (@\w+ )?\{\n([\s\S]*?)\n\t\t\}/gm)].map(
    ([, matcher = '', body = '']) => ({
      matcher: matcher.trim(),
      headers: [...body.matchAll(/^\t+(\S+) "(.*)"$/gm)].map(([, name = '', value = '']) => [name, value] as const),
    }),
  );

  test('says of every file what is described', () => {
    expectAsDescribed((file) => {
      const path = `/${file}`;
      const matching = blocks.filter(({ matcher }) => {
        const patterns = matchers.get(matcher)?.split(' ') ?? [];
        return matcher === '' || matcher === '@https' || patterns.some((pattern) => takes(pattern, path));
      });
      return Object.fromEntries(matching.flatMap(({ headers }) => headers));
    });
  });

  test('a folder is a page, and what is for HTTPS is said over HTTPS alone', () => {
    expect(text).toContain(`@page path */`);
    expect(text).toContain(`header @page Content-Type "${headersFor('index.html')['Content-Type']}"`);
    for (const { headers, matcher } of blocks)
      for (const [name] of headers) expect(httpsOnly.includes(name)).toBe(matcher === '@https');
  });

  test('leads from old addresses to new ones, the query with them', () => {
    expect(text).toContain('@moved0 path /stories/old-a/ /stories/old-a\n');
    expect(text).toContain(`redir @moved0 ${site.base}stories/a/{search} 301`);
  });
});
