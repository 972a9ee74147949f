import { describe, expect, test } from 'vitest';
import { bareType } from '../../src/hosting/media-types.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { expectAsDescribed, hosted } from './as-described.ts';

const unquoted = (text: string) => text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');

/** What a `map` gives: the first expression that matches has the word. */
function mapped(http: string, name: string, value: string): string {
  const [, body = ''] = http.split(` ${name} {\n`);
  const lines = [...body.slice(0, body.indexOf('\n}')).matchAll(/^ {2}("[^"]*"|\S+) ("[^"]*");$/gm)].map(
    ([, key = '', said = '']) => [unquoted(key), unquoted(said)] as const,
  );
  const found = lines.find(([key]) => key === value || (key.startsWith('~') && new RegExp(key.slice(1)).test(value)));
  return (found ?? lines.find(([key]) => key === 'default'))?.[1] ?? '';
}

describe.each(hosted)('at $base', (site) => {
  const { http, server } = nginxConfig(site);

  test('says of every file what is described', () => {
    const added = [...server.matchAll(/^ {2}add_header (\S+) (.*) always;$/gm)];
    expectAsDescribed(
      (file) => {
        const uri = site.base + file;
        const said = added.map(([, name = '', value = '']) => {
          const source = http.includes(`map $https ${value} `) ? 'on' : uri;
          return [name, value.startsWith('$') ? mapped(http, value, source) : unquoted(value)];
        });
        return Object.fromEntries(said);
      },
      ['Content-Type'],
    );
  });

  test('says nothing over HTTP that is for HTTPS', () => {
    const [, variable = ''] = server.match(/Strict-Transport-Security (\S+)/) ?? [];
    expect(mapped(http, variable, '')).toBe('');
  });

  test('knows every type, and which are text', () => {
    expect(server).toContain('application/manifest+json webmanifest;');
    const [, charset = ''] = server.match(/charset_types (.*);/) ?? [];
    expect(charset.split(' ')).toEqual(expect.arrayContaining(['text/csv', 'image/svg+xml', 'application/rss+xml']));
    // nginx adds them itself, and warns of what is there twice.
    expect(charset.split(' ')).not.toContain('text/html');
    expect(new Set(charset.split(' ')).size).toBe(charset.split(' ').length);
    expect(charset.split(' ').map(bareType)).toEqual(charset.split(' '));
  });

  test('every variable is named in the length that nginx takes', () => {
    for (const [name] of http.matchAll(/\$s\w+/g)) expect(name.length).toBeLessThan(47);
  });

  test('leads from old addresses to new ones, the query with them', () => {
    const prefix = site.base.slice(0, -1);
    for (const old of ['/stories/old-a', '/stories/old-a/']) {
      expect(server).toContain(`location = ${prefix}${old} {\n    return 301 ${prefix}/stories/a/$is_args$args;`);
    }
  });
});

test('two sites of one server do not speak for each other', () => {
  const [one = '', other = ''] = hosted.map((site) => nginxConfig(site).http);
  const names = (text: string) => new Set(text.match(/\$s\w+/g));
  expect([...names(one)].filter((name) => names(other).has(name))).toEqual([]);
});
