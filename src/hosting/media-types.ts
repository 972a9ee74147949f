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
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** What is compressed already, or gains nothing by it. */
const binaries = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** The media type of every kind of file that a site is made of, by what its name ends in. */
export const mediaTypes: ReadonlyMap<string, string> = new Map(Object.entries({ ...withCharset(texts), ...binaries }));

function withCharset(types: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(types).map(([extension, type]) => [extension, `${type}; charset=utf-8`]));
}

/** Whether a file is text, and so worth compressing. */
export function isText(file: string): boolean {
  return extname(file) in texts;
}
