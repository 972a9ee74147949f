import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import { attribute, elements } from '../lib/html.ts';

/** One initial TCP window: ten segments of 1,460 bytes (RFC 6928). With it, a page's first two phone screens stand. */
export const firstWindow = 14_600;
/** What a page may weigh in all, compressed. */
export const pageLimit = 20_480;

/** The compressed bytes that a browser must have before it paints a page. */
export interface FirstView {
  /** The page, with the styles and scripts inside it. */
  html: number;
  /** Stylesheets for the screen, and scripts that are neither deferred nor modules. */
  blocking: number;
}

/**
 * Weighs a built page.
 * @param base the path the site is deployed under
 * @throws when the page refers to a blocking file that is not there
 */
export function firstView(html: string, dist: string, base: string): FirstView {
  const document = parse(html);
  const styles = elements(document, 'link').filter(
    (link) => attribute(link, 'rel') === 'stylesheet' && attribute(link, 'media') !== 'print',
  );
  const scripts = elements(document, 'script').filter(
    (script) =>
      attribute(script, 'type') !== 'module' &&
      ['defer', 'async'].every((word) => attribute(script, word) === undefined),
  );
  const addresses = [
    ...styles.map((link) => attribute(link, 'href')),
    ...scripts.map((script) => attribute(script, 'src')),
  ].filter((address) => address !== undefined);
  const bytes = addresses.map((address) => {
    const file = `${dist}/${address.slice(base.length)}`;
    if (!address.startsWith(base) || !existsSync(file)) throw new Error(`${address} is not in ${dist}`);
    return brotliCompressSync(readFileSync(file)).length;
  });
  return { html: brotliCompressSync(html).length, blocking: bytes.reduce((sum, size) => sum + size, 0) };
}
