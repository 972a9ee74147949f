import type { Schema } from 'hast-util-sanitize';
import { noText } from '../../lib/no-text.ts';

/**
 * What the editors of public accounts keep of a page that is pasted, by what those who write tools for them have found:
 * no `div`, `class`, `id`, `script`, SVG, `position`, custom property; a picture's size in its style and not in
 * attributes; no link out of WeChat, so that there are none at all.
 */
export const kept: Schema = {
  tagNames: `blockquote br em h2 h3 hr img li ol p section span strong sub sup table tbody td th thead tr
    ul`.split(/\s+/),
  attributes: { '*': ['style'], img: ['alt', 'src', 'style'], td: ['colSpan', 'rowSpan'], th: ['colSpan', 'rowSpan'] },
  protocols: { src: ['data', 'https', 'http'] },
  strip: noText,
  ancestors: {},
  clobber: [],
};

/** A table that is longer is no reading on a phone: it stays on the website. */
export const mostRows = 20;
