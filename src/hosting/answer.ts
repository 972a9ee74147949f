import { posix } from 'node:path';
import { withBase } from '../lib/paths.ts';
import type { HostedSite } from './hosted-site.ts';

/** What a server says to a request: a file with its status, or another address, or that it will not. */
export type Answer = { status: 200 | 404; file: string } | { status: 301; location: string } | { status: 400 | 405 };

const missing: Answer = { status: 404, file: '404.html' };

/**
 * Answers as the configurations of servers do.
 * @param target what the request line asks for, e.g. `/stories/lei-yuqing?from=1`
 * @param isFile whether a path below the site's folder is that of a file
 */
export function answerTo(
  method: string,
  target: string,
  { base, redirects }: Pick<HostedSite, 'base' | 'redirects'>,
  isFile: (path: string) => boolean,
): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const clean = cleaned(path);
  if (clean === undefined) return { status: 400 };
  const moved = (to: string): Answer => ({ status: 301, location: encodeURI(to) + query });
  if (`${clean}/` === base) return moved(base);
  const below = clean.slice(base.length);
  if (!clean.startsWith(base) || /(^|\/)\.(?!well-known\/)|\\/.test(below)) return missing;
  const redirect = redirects.find(({ from }) => from === `/${below.replace(/\/$/, '')}/`);
  if (redirect) return moved(withBase(redirect.to, base));
  if (below.endsWith('/') || below === '') return found(`${below}index.html`) ?? missing;
  return found(below) ?? (isFile(`${below}/index.html`) ? moved(`${clean}/`) : missing);

  function found(file: string): Answer | undefined {
    if (file === '404.html') return missing;
    return isFile(file) ? { status: 200, file } : undefined;
  }
}

/** A path without escapes, steps up and doubled slashes, which would name another host; undefined when it is none. */
function cleaned(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith('/') && !decoded.includes('\0') ? posix.normalize(decoded) : undefined;
  } catch {
    return undefined;
  }
}
