import { describe, expect, test } from 'vitest';
import { type Host, headersFile, redirectsFile } from '../../src/hosting/netlify.ts';
import { expectAsDescribed, hosted } from './as-described.ts';

/** The rules of a `_headers`, as these hosts read them. */
function rulesIn(text: string): { path: string; lines: string[] }[] {
  const blocks = text.replace(/^#.*\n/gm, '').split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return { path, lines: lines.map((line) => line.trim()) };
  });
}

function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return path.length >= pattern.length - 1 && path.startsWith(before) && path.endsWith(after);
}

/** Netlify takes a header's last value; Cloudflare joins all with a comma, but for those taken off before by `!`. */
function read(text: string, path: string, host: Host): Record<string, string> {
  const said: Record<string, string> = {};
  for (const { lines } of rulesIn(text).filter((rule) => matches(rule.path, path))) {
    for (const line of lines) {
      const [, off, name = '', value = ''] = /^(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
      if (off) delete said[name];
      else said[name] = host === 'cloudflare' && name in said ? `${said[name]}, ${value}` : value;
    }
  }
  return said;
}

describe.each(['netlify', 'cloudflare'] as const)('%s', (host) => {
  describe.each(hosted)('at $base', (site) => {
    const headers = headersFile(site, host);

    test('says of every file what is described, but for types that the host knows', () => {
      expectAsDescribed(
        (file) => {
          const { 'Content-Type': _, ...others } = read(headers, `${site.base}${file}`, host);
          return others;
        },
        ['Content-Type'],
      );
      const typeOf = (file: string) => read(headers, `${site.base}${file}`, host)['Content-Type'];
      expect(typeOf('data/figures.csv')).toBe('text/csv; charset=utf-8');
      expect(typeOf('feed.xml')).toBe('application/rss+xml; charset=utf-8');
      expect(typeOf('stories/a/')).toBeUndefined();
      expect(typeOf('favicon.ico')).toBeUndefined();
    });

    test('has no more rules than Cloudflare takes, and one star in each', () => {
      const rules = rulesIn(headers);
      expect(rules.length).toBeLessThanOrEqual(100);
      for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
    });

    test('leads from old addresses to new ones', () => {
      const to = `${site.base}stories/a/ ${host === 'netlify' ? '301!' : '301'}`;
      const lines = redirectsFile(site, host).split('\n');
      expect(lines).toContain(`${site.base}stories/old-a ${to}`);
      expect(lines).toContain(`${site.base}stories/old-a/ ${to}`);
    });
  });
});

test('below a root Netlify is told of the page 404', () => {
  const [root, below] = hosted.map((site) => redirectsFile(site, 'netlify'));
  expect(root).not.toContain('404');
  expect(below).toContain('/zt/2024/jing.cha-jie/* /zt/2024/jing.cha-jie/404.html 404\n');
});
