import { mediaTypes } from './media-types.ts';

/** Some files of a site, and what a server says of them. */
export interface HeaderRule {
  /** A path below the site's base in which one `*` may stand for anything, slashes too: what every host understands. */
  files: string;
  headers: Record<string, string>;
  /** Why, for operators. */
  why: string;
}

/** Nothing that these name is used; every browser that knows the header knows them. */
const refused =
  'accelerometer camera display-capture geolocation gyroscope hid magnetometer microphone midi payment serial usb';

const everywhere: HeaderRule = {
  files: '*',
  headers: {
    'Content-Type': 'application/octet-stream',
    'Cache-Control': 'no-cache',
    // A page says in its own policy what may run in it. Who may put it into a frame, only a header can say.
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': refused.replace(/\S+/g, '$&=()').replaceAll(' ', ', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // Of this host alone: what stands at others is not this site's to decide.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  },
  why: '网页、订阅、站点地图、清单和可下载的数据：每次先问服务器变了没有，没变只回 304，更正马上看得到',
};

/** An hour: as long as a drawing that was replaced may still be seen. */
const picture: Record<string, string> = {
  'Cache-Control': 'public, max-age=3600',
  // Feeds are read, and links passed on, on pages of others.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * What a server says of each file: one rule after another, the later ones having the last word. Every configuration
 * of a server is made from it, and what is sent by `npm start`.
 */
export const headerRules: readonly HeaderRule[] = [
  everywhere,
  ...[...mediaTypes].map(([extension, type]) => ({
    files: `*${extension}`,
    headers: { 'Content-Type': type },
    why: '类型写全，文本写明 UTF-8，浏览器不必猜',
  })),
  ...['*.ico', '*.png', '*.svg'].map((files) => ({
    files,
    headers: picture,
    why: '图片的名字不随内容变，换图后一小时内人人看到新的；订阅和转发要从别的网站上显示它',
  })),
  {
    files: '*.svg',
    // Opened by itself a drawing is a document: it may draw, and no more.
    headers: { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'; sandbox" },
    why: 'SVG 单独打开时是一份文档，只许画，不许运行',
  },
  {
    files: '*feed.xml',
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
    why: '订阅用订阅的类型',
  },
  {
    files: '*feed.json',
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
    why: '订阅用订阅的类型',
  },
  {
    files: 'photos/*',
    headers: { ...picture, ...lasting },
    why: '照片的名字随内容变，存多久都不会旧',
  },
  {
    files: '_astro/*',
    headers: lasting,
    why: '名字里带内容的摘要，内容一变名字就变，存多久都不会旧',
  },
  {
    files: 'sw.js',
    headers: { 'Cache-Control': 'private, no-cache' },
    why: '离线阅读靠它换新：CDN 一律不存，浏览器每次都问',
  },
];

/** What may be said over HTTPS alone: over plain HTTP browsers pass it over, some with a complaint. */
const httpsOnly: readonly string[] = ['Cross-Origin-Opener-Policy', 'Strict-Transport-Security'];

/**
 * The headers of a file.
 * @param file its path in the site's folder, e.g. `stories/lei-yuqing/index.html`
 */
export function headersFor(file: string, scheme: 'http' | 'https' = 'https'): Record<string, string> {
  const rules = headerRules.filter(({ files }) => pattern(files).test(file));
  const headers = Object.assign({}, ...rules.map((rule) => rule.headers)) as Record<string, string>;
  if (scheme === 'http') for (const name of httpsOnly) delete headers[name];
  return headers;
}

/** Matches the paths that a rule's `files` mean. */
function pattern(files: string): RegExp {
  return new RegExp(`^${files.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*')}$`);
}
