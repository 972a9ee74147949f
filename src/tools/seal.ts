import { cspHash } from '../lib/csp-hash.ts';

const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
const script = /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;
/** Tailwind puts it on every sheet. */
const banner = /\/\*! tailwindcss [\s\S]*?\*\//g;

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = /<meta charset="utf-8">/;

/**
 * Makes one sheet of a page's styles, and lets its policy stand before all that it governs, and name it. Astro leaves
 * the styles of stories in sheets of their own, whose digests no policy has, puts those of all pages' sheets and scripts
 * on each, and the policy at the end of the head, where it comes too late for the scripts before it.
 * @param html a built page
 */
export function sealed(html: string): string {
  const [given] = policy.exec(html) ?? [];
  if (given === undefined) return html;
  const sheet = sheetOf(html);
  let written = false;
  // Where the policy was: what a page says of itself comes before its looks.
  const page = html.replace(style, (_, __, offset: number) => {
    if (written || offset < html.indexOf(given)) return '';
    written = true;
    return `<style>${sheet}</style>`;
  });
  // Only those that Astro knows: a script that found its way into a page some other way stays shut out.
  const scripts = [...page.matchAll(script)]
    .map(([, code = '']) => digest(code))
    .filter((known) => given.includes(known));
  const own = given
    .replace(/(script-src 'self')[^;]*/, (_, self) => [self, ...scripts].join(' '))
    .replace(/(style-src 'self')[^;]*/, (_, self) => [self, ...(sheet && [digest(sheet)])].join(' '));
  return page.replace(given, '').replace(charset, (first) => first + own);
}

function sheetOf(html: string): string {
  const sheets = [...new Set([...html.matchAll(style)].map(([, css = '']) => css))];
  const [notice = ''] = sheets.join('').match(banner) ?? [];
  return notice + sheets.map((css) => css.replace(banner, '').trim()).join('');
}

function digest(text: string): string {
  return `'${cspHash(text)}'`;
}
