import { chmodSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { isText } from '../../src/hosting/media-types.ts';

/** A file of every kind that servers treat differently. */
export const smallFiles: Readonly<Record<string, string>> = {
  'index.html': page('首页'),
  '404.html': page('没有这一页'),
  'about/index.html': page('关于'),
  'stories/a/index.html': page('甲'),
  'stories/old-a/index.html': page('搬到甲了'),
  '_astro/live.Bq1Xk2.js': 'export {};\n'.repeat(99),
  '_astro/print.BriMiwbv.css': 'p{color:red}'.repeat(99),
  '_astro/fonts/0238b718.woff2': 'face',
  'art/cover.72e85f70.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'art/cover.72e85f70.png': 'png',
  'photos/0123456789ab-960.webp': 'webp',
  'share/stories/a/card.png': 'png',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'favicon.ico': 'icon',
  'feed.xml': '<rss/>'.repeat(99),
  'feed.json': '{"甲":1}',
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  'site.webmanifest': '{"name":"甲"}',
  'embed/a/water/index.html': page('一幅图'),
  'embed/a/water/figure.png': 'png',
  'embed/a/water/data.csv': '数,单位\n'.repeat(99),
  'data/figures.csv': '数,单位\n'.repeat(99),
  'data/figures.json': '["甲"]',
  'sw.js': 'self.skipWaiting();',
};

/** What lies beside a site, and is nobody's business. */
export const secret = 'root:x:0:0';

function page(title: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>${'<p>字'.repeat(999)}`;
}

/** Writes a small site as releases have it: compressed files beside their own, and a link to the folder. */
export function smallSite(base: string): HostedSite {
  const home = mkdtempSync(join(tmpdir(), 'small-site-'));
  // Servers may run as somebody else.
  chmodSync(home, 0o755);
  writeFileSync(join(home, 'secret.txt'), secret);
  const folder = join(home, 'current');
  publish(folder, smallFiles);
  return { base, folder, redirects: [{ from: '/stories/old-a/', to: '/stories/a/' }] };
}

/** Puts the link to a site on a new folder. @param compressed whether text lies there compressed as well */
export function publish(link: string, files: Readonly<Record<string, string>>, compressed = true): void {
  const folder = mkdtempSync(`${link}-`);
  chmodSync(folder, 0o755);
  for (const [name, text] of Object.entries({ ...files, '.git/config': secret })) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (!compressed || !isText(name)) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
  symlinkSync(folder, `${link}.next`);
  renameSync(`${link}.next`, link);
}
