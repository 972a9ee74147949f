import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cspHash } from '../lib/csp-hash.ts';

const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
const script = /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;
/** Tailwind puts it on every sheet. */
const banner = /\/\*! tailwindcss [\s\S]*?\*\//g;

/**
 * Makes one sheet of a page's styles, and lets its policy name what stands in it. Astro leaves the styles of stories
 * in sheets of their own, whose digests no policy has, and puts those of all pages' sheets and scripts on each.
 * @param html a built page
 */
export function sealed(html: string): string {
  const sheets = [...new Set([...html.matchAll(style)].map(([, css = '']) => css))];
  if (sheets.length === 0) return html;
  const [notice = ''] = sheets.join('').match(banner) ?? [];
  const sheet = notice + sheets.map((css) => css.replace(banner, '').trim()).join('');
  let written = false;
  // After the policy, which governs what follows it.
  const page = html.replace(style, (_, __, offset: number) => {
    if (written || offset < html.indexOf('http-equiv="content-security-policy"')) return '';
    written = true;
    return `<style>${sheet}</style>`;
  });
  // Only those that Astro knows: a script that found its way into a page some other way stays shut out.
  const scripts = [...page.matchAll(script)]
    .map(([, code = '']) => digest(code))
    .filter((known) => html.includes(known));
  return page
    .replace(/(script-src 'self')[^;]*/, (_, self) => [self, ...scripts].join(' '))
    .replace(/(style-src 'self')[^;]*/, (_, self) => [self, digest(sheet)].join(' '));
}

function digest(text: string): string {
  return `'${cspHash(text)}'`;
}

/** Seals every page of a build. */
export function seal(): AstroIntegration {
  return {
    name: 'seal',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: root })) {
          const html = readFileSync(`${root}/${page}`, 'utf8');
          writeFileSync(`${root}/${page}`, sealed(html));
        }
      },
    },
  };
}
