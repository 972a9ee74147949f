import { findUnspeakable } from './xml.ts';

/** A part of an XML text, as it stands there from `start` on. */
export type XmlPart =
  | XmlTag
  | { kind: 'close' | 'text' | 'comment' | 'cdata' | 'instruction' | 'doctype'; start: number; text: string };

/** The tags that open an element. */
export function tagsOf(parts: readonly XmlPart[]): XmlTag[] {
  return parts.filter((part): part is XmlTag => part.kind === 'open' || part.kind === 'empty');
}

/** A tag that opens an element, or is all there is of it. */
export interface XmlTag {
  kind: 'open' | 'empty';
  start: number;
  /** The element's name. */
  text: string;
  attributes: XmlAttribute[];
}

export interface XmlAttribute {
  name: string;
  /** What it says, entities read. */
  value: string;
  start: number;
}

/** Where a text stops being XML, and why. */
export interface XmlFault {
  start: number;
  why: 'syntax' | 'entity' | 'twice' | 'unclosed' | 'unopened' | 'second root' | 'outside';
  /** The name or the characters it is about. */
  about: string;
}

const name = '[A-Za-z_:\\u0080-\\uffff][\\w.:\\u0080-\\uffff-]*';
const attribute = `\\s+${name}\\s*=\\s*(?:"[^<"]*"|'[^<']*')`;
const attributesOf = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const kinds: readonly (readonly [XmlPart['kind'], RegExp])[] = [
  ['comment', /<!--(?:(?!--)[\s\S])*-->/y],
  ['cdata', /<!\[CDATA\[[\s\S]*?\]\]>/y],
  ['doctype', /<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/y],
  ['instruction', /<\?[\s\S]*?\?>/y],
  ['close', new RegExp(`</(${name})\\s*>`, 'y')],
  ['empty', new RegExp(`<(${name})((?:${attribute})*)\\s*/>`, 'y')],
  ['open', new RegExp(`<(${name})((?:${attribute})*)\\s*>`, 'y')],
  ['text', /(?:(?!\]\]>)[^<])+/y],
];
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const entity = /&(?:([a-z]+)|#(\d+)|#x([\da-fA-F]+));|&[^\s;"'<]*;?/g;

/**
 * Reads XML 1.0 by its grammar: what does not match it is no XML, and every browser would stop there. Entities
 * of its own, which a DOCTYPE could define, are not looked up. The parser that comes with Astro (sax) takes
 * `< path>`, `&LT;` and an attribute that stands twice for right.
 * @see https://www.w3.org/TR/xml/
 */
export function readXml(text: string): { parts: XmlPart[]; fault: XmlFault | undefined } {
  const odd = findUnspeakable(text);
  if (odd >= 0) return { parts: [], fault: { start: odd, why: 'syntax', about: text.slice(odd, odd + 12) } };
  const parts: XmlPart[] = [];
  const open: string[] = [];
  let closed = false;
  for (let at = 0; at < text.length; ) {
    const found = partAt(text, at);
    if (!found) return { parts, fault: { start: at, why: 'syntax', about: text.slice(at, at + 12) } };
    const { end, part } = found;
    const fault = faultOf(part, open, closed) ?? entityIn(text.slice(at, part.kind === 'comment' ? at : end), at);
    if (fault) return { parts, fault };
    parts.push(part);
    if (part.kind === 'open') open.push(part.text);
    if (part.kind === 'close') open.pop();
    closed ||= (part.kind === 'close' || part.kind === 'empty') && open.length === 0;
    at = end;
  }
  const about = open.at(-1);
  if (closed) return { parts, fault: undefined };
  return { parts, fault: { start: text.length, why: about ? 'unclosed' : 'syntax', about: about ?? '' } };
}

function partAt(text: string, start: number): { part: XmlPart; end: number } | undefined {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (!found) continue;
    const [whole, named = whole, inside = ''] = found;
    const end = start + whole.length;
    if (kind !== 'open' && kind !== 'empty') return { part: { kind, start, text: named }, end };
    const from = start + 1 + named.length;
    const attributes = [...inside.matchAll(attributesOf)].map(
      ({ 1: called = '', 2: double, 3: single = '', index }) => ({
        name: called,
        value: (double ?? single).replace(entity, (_, ...numbers: string[]) => meant(...numbers) ?? ''),
        start: from + index,
      }),
    );
    return { part: { kind, start, text: named, attributes }, end };
  }
  return undefined;
}

/** What is wrong with a part where it stands. @param open the elements it stands in */
function faultOf(part: XmlPart, open: readonly string[], closed: boolean): XmlFault | undefined {
  const { kind, start, text } = part;
  if (kind === 'close') {
    const last = open.at(-1);
    if (text === last) return undefined;
    return last && open.includes(text)
      ? { start, why: 'unclosed', about: last }
      : { start, why: 'unopened', about: text };
  }
  if (kind === 'text') {
    const outside = open.length === 0 && /\S/.test(text);
    return outside ? { start: start + text.search(/\S/), why: 'outside', about: text.trim().slice(0, 12) } : undefined;
  }
  if (kind !== 'open' && kind !== 'empty') return undefined;
  if (closed) return { start, why: 'second root', about: text };
  const names = new Set<string>();
  const twice = part.attributes.find((one) => names.size === names.add(one.name).size);
  return twice && { start: twice.start, why: 'twice', about: twice.name };
}

/** The first entity of a piece of text that XML does not know. */
function entityIn(text: string, start: number): XmlFault | undefined {
  const found = [...text.matchAll(entity)].find(([, ...numbers]) => meant(...numbers) === undefined);
  return found && { start: start + found.index, why: 'entity', about: found[0] };
}

/** The character that an entity stands for, if there is one. */
function meant(name?: string, decimal?: string, hex?: string): string | undefined {
  if (name) return Object.hasOwn(entities, name) ? entities[name] : undefined;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
  return findUnspeakable(character) < 0 ? character : undefined;
}
