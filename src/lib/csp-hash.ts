import { createHash } from 'node:crypto';

/** How a Content-Security-Policy names a script or a sheet that stands in the page. */
export function cspHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
