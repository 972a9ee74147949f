import { parseFragment } from 'parse5';
import { elements } from '../../src/lib/html.ts';

/** What the editors of public accounts keep, written down apart from the code that keeps to it. */
const tags = new Set(
  'blockquote br em h2 h3 hr img li ol p section span strong sub sup table tbody td th thead tr ul'.split(' '),
);
const attributes = new Set(['style', 'src', 'alt', 'colspan', 'rowspan']);
const properties = new Set(
  `background-color border border-bottom border-collapse border-left border-top color display font-size font-style
  font-weight height line-height margin padding text-align text-decoration vertical-align width`.split(/\s+/),
);

/** All in a handed-off text that editors would strip, and what they would not understand. */
export function faultsOf(html: string): string[] {
  return elements(parseFragment(html)).flatMap(({ attrs, tagName }) => [
    ...(tags.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs.flatMap(({ name, value }) => (attributes.has(name) ? faultsIn(name, value) : [`${tagName} ${name}`])),
  ]);
}

function faultsIn(name: string, value: string): string[] {
  if (name === 'src')
    return /^(?:images\/[\w.-]+|data:image\/(?:png|jpeg);base64,[\w+/=]+)$/.test(value) ? [] : [value];
  if (name !== 'style') return [];
  return value.split(';').filter((declaration) => {
    const [property = '', set = ''] = declaration.split(':');
    return !properties.has(property.trim()) || !set || /var\(|url\(|absolute|fixed|flex|grid/.test(set);
  });
}
