import { extname } from 'node:path';

/** Text, which is compressed and says that it is UTF-8. By what names end in, as IANA registers them. */
const texts = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** What is compressed already, or gains nothing by it. */
const binaries = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** The media type of every kind of file that a site is made of, by what its name ends in. */
export const mediaTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(Object.entries(texts).map(([extension, type]) => [extension, utf8(type)])),
    ...binaries,
  }),
);

/** What the names of text end in. */
export const textExtensions = Object.keys(texts);

/** Those of files whose names do not tell, by the end of their path. */
export const feedTypes: ReadonlyMap<string, string> = new Map([
  ['feed.xml', utf8('application/rss+xml')],
  ['feed.json', utf8('application/feed+json')],
]);

/** The types of text, without their charset. */
export const textTypes: readonly string[] = [...mediaTypes.values(), ...feedTypes.values()]
  .filter((type) => type !== bareType(type))
  .map(bareType);

function utf8(type: string): string {
  return `${type}; charset=utf-8`;
}

/** A type without its charset. */
export function bareType(type: string): string {
  return type.replace(/;.*/, '');
}

/** Whether a file is text, and so worth compressing. */
export function isText(file: string): boolean {
  return extname(file) in texts;
}
