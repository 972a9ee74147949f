import { withBase } from '../lib/paths.ts';
import { type HeaderRule, headerRules } from './header-rules.ts';
import type { HostedSite } from './hosted-site.ts';
import { bareType } from './media-types.ts';

/** Hosts that read `_headers` and `_redirects`. They differ in how the last of several rules gets its word. */
export type Host = 'netlify' | 'cloudflare';

const made = '# 由 npm run hosting 写成，改了会被覆盖。';

/** The text of `_headers`. All rules that match are applied, from the first to the last. */
export function headersFile({ base }: HostedSite, host: Host): string {
  return [made, ...headerRules.map((rule) => ruled(rule, base, host)).filter(Boolean), ''].join('\n');
}

function ruled({ files, headers }: HeaderRule, base: string, host: Host): string {
  const told = Object.entries(headers)
    // By themselves these hosts know pages, whose addresses do not end in .html, and what is no text.
    .filter(([name, value]) => name !== 'Content-Type' || (value !== bareType(value) && files !== '*.html'))
    // Netlify replaces a value by a later one; Cloudflare joins them, unless the earlier is taken off.
    .flatMap(([name, value]) => [
      ...(host === 'cloudflare' && files !== '*' ? [`! ${name}`] : []),
      `${name}: ${value}`,
    ]);
  return told.length > 0 ? [`${base}${files}`, ...told.map((line) => `  ${line}`)].join('\n') : '';
}

/** The text of `_redirects`. The first rule that matches is taken. */
export function redirectsFile({ base, redirects }: HostedSite, host: Host): string {
  // Where there is a page for those without redirects, Netlify shows it unless it is forced.
  const status = host === 'netlify' ? '301!' : '301';
  const moved = redirects.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((old) => `${withBase(old, base)} ${withBase(to, base)} ${status}`),
  );
  // Cloudflare takes the nearest 404.html; Netlify that of the root.
  const missing = host === 'netlify' && base !== '/' ? [`${base}* ${base}404.html 404`] : [];
  return [made, ...moved, ...missing, ''].join('\n');
}
