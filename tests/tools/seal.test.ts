import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealed } from '../../src/tools/seal.ts';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${scripts}; style-src 'self'${styles};">`;
const charset = '<meta charset="utf-8">';
const others = " 'sha256-AAAA' 'sha256-BBBB'";
const banner = '/*! tailwindcss v4.3.3 | MIT License | https://tailwindcss.com */';

test('the styles of a page are one sheet after its policy, in their order, each once', () => {
  const page = `${charset}<style>@layer a, b;</style><title>a</title>${policy(others, others)}<style>@layer a{p{color:red}}</style><style class="x">@layer b{p{color:blue}}</style><style>@layer a{p{color:red}}</style><p>`;
  const sheet = '@layer a, b;@layer a{p{color:red}}@layer b{p{color:blue}}';
  expect(sealed(page)).toBe(`${charset}${policy('', ` ${digest(sheet)}`)}<title>a</title><style>${sheet}</style><p>`);
});

test('the policy stands before all that it governs, and right after the charset', () => {
  const page = `${charset}<script>a</script>${policy(` ${digest('a')}`, '')}<p>`;
  expect(sealed(page)).toBe(`${charset}${policy(` ${digest('a')}`, '')}<script>a</script><p>`);
});

test('the policy names the scripts that stand in the page, and neither data nor files', () => {
  const code = 'let a = "$&"';
  const scripts = `<script>${code}</script><script type="speculationrules">{}</script><script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script>`;
  const known = ` ${digest(code)} ${digest('{}')}`;
  const page = `${charset}${policy(others + known, '')}<style>p{}</style>${scripts}`;
  expect(sealed(page)).toBe(`${charset}${policy(known, ` ${digest('p{}')}`)}<style>p{}</style>${scripts}`);
});

test('a script that Astro does not know of stays shut out', () => {
  const page = `${charset}${policy(others, '')}<style>p{}</style><script>alert(1)</script>`;
  expect(sealed(page)).not.toContain(digest('alert(1)'));
});

test('a licence is named once', () => {
  const page = `${charset}${policy('', '')}<style>${banner}\na{}</style><style>${banner}\nb{}</style>`;
  expect(sealed(page)).toContain(`<style>${banner}a{}b{}</style>`);
});

test('what a style holds is no pattern, and a page without a policy stays as it is', () => {
  expect(sealed(`${charset}${policy('', '')}<style>a::before{content:"$1$&"}</style>`)).toContain('content:"$1$&"');
  expect(sealed('<meta http-equiv="refresh" content="0;url=/a/">')).toBe(
    '<meta http-equiv="refresh" content="0;url=/a/">',
  );
});
