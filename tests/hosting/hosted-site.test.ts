import { expect, test } from 'vitest';
import { hostedFolder } from '../../src/hosting/hosted-site.ts';

test.each([
  ['/srv/www/zt', '/srv/www/zt'],
  ['/srv//www/zt//', '/srv/www/zt'],
  ['/srv/我的 网站/zt-1.2', '/srv/我的 网站/zt-1.2'],
])('%s is %s', (given, value) => {
  expect(hostedFolder(given)).toEqual({ value });
});

test.each([
  ['dist', '开头不是 /'],
  ['', '开头不是 /'],
  ['/', '整台机器'],
  ['/srv/../etc', '. 或 ..'],
  ['/srv/$host', '里面有 "$"'],
  ['/srv/a"; return 403; #', String.raw`里面有 "\";#"`],
  ['/srv/{env.HOME}', '里面有 "{}"'],
  ['/srv/a\\b', String.raw`里面有 "\\"`],
  ['/srv/a\nb', String.raw`里面有 "\n"`],
])('%s means something else in a configuration', (given, what) => {
  expect(hostedFolder(given)).toMatchObject({ what: expect.stringContaining(what) });
});
