import { feedTypes, mediaTypes } from './media-types.ts';

/** Some files of a site, and what a server says of them. */
export interface HeaderRule {
  /** A path below the site's base in which one `*` may stand for anything, slashes too: what every host understands. */
  files: string;
  headers: Record<string, string>;
  /** Why, for operators. */
  why: string;
}

const everywhere: HeaderRule = {
  files: '*',
  headers: {
    'Content-Type': 'application/octet-stream',
    'Cache-Control': 'no-cache',
    // A page says in its own policy what may run in it. Who may put it into a frame, only a header can say.
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // What readers are afraid of, and no more: headers stand in the first window, before the page.
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // Of this host alone: what stands at others is not this site's to decide.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  },
  why: '网页、订阅、站点地图、清单和可下载的数据：每次先问服务器变了没有，没变只回 304，更正马上看得到',
};

/** Feeds are read, and links passed on, on pages of others. */
const shownElsewhere = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
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
    headers: { 'Cache-Control': 'public, max-age=3600', ...shownElsewhere },
    why: '图标和转发用的图，名字不随内容变：换了以后一小时内人人看到新的',
  })),
  {
    files: '*.svg',
    // Opened by itself a drawing is a document: it may draw, and no more.
    headers: { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'; sandbox" },
    why: 'SVG 单独打开时是一份文档，只许画，不许运行',
  },
  ...[...feedTypes].map(([name, type]) => ({
    files: `*${name}`,
    headers: { 'Content-Type': type },
    why: '订阅的类型，阅读器认它',
  })),
  ...['art/*', 'photos/*', 'recordings/*', 'videos/*'].map((files) => ({
    files,
    headers: { ...lasting, ...shownElsewhere },
    why: '图画、照片、录音和视频，名字随内容变，存多久都不会旧',
  })),
  {
    files: '_astro/*',
    headers: lasting,
    why: '脚本、样式和字体，名字随内容变，存多久都不会旧',
  },
  {
    files: 'embed/*',
    headers: { 'Content-Security-Policy': 'frame-ancestors *', ...shownElsewhere },
    why: '一幅图一页，让别的网站嵌进自己的网页；别的网页一律不许',
  },
  {
    files: 'sw.js',
    headers: { 'Cache-Control': 'private, no-cache' },
    why: '离线阅读靠它换新：CDN 一律不存，浏览器每次都问',
  },
];

/** What may be said over HTTPS alone: over plain HTTP browsers pass it over, some with a complaint. */
export const httpsOnly: readonly string[] = ['Cross-Origin-Opener-Policy', 'Strict-Transport-Security'];

/**
 * The headers of a file.
 * @param file its path in the site's folder, e.g. `stories/lei-yuqing/index.html`
 */
export function headersFor(file: string, scheme: 'http' | 'https' = 'https'): Record<string, string> {
  const rules = headerRules.filter(({ files }) => new RegExp(expressionOf(files)).test(file));
  const headers = Object.assign({}, ...rules.map((rule) => rule.headers)) as Record<string, string>;
  if (scheme === 'http') for (const name of httpsOnly) delete headers[name];
  return headers;
}

/** A header's value, and the files of which something else is said; the later exceptions have the last word. */
export interface HeaderValues {
  value: string;
  exceptions: readonly { files: string; value: string }[];
}

/** The same by header, for servers that ask so. */
export const valuesByHeader: ReadonlyMap<string, HeaderValues> = new Map(
  Object.entries(everywhere.headers).map(([name, value]) => {
    const others = headerRules.filter((rule) => rule !== everywhere && name in rule.headers);
    return [
      name,
      { value, exceptions: others.map(({ files, headers }) => ({ files, value: headers[name] as string })) },
    ];
  }),
);

/** A rule's `files` as a regular expression. @param base what comes before the path */
export function expressionOf(files: string, base = ''): string {
  const path = `${base}${files}`.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith('*') ? `^${path.slice(0, -1)}` : `^${path.replace('*', '.*')}$`;
}
