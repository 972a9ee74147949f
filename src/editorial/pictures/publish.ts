import { readXml, tagsOf, type XmlAttribute, type XmlPart, type XmlTag } from '../../lib/read-xml.ts';
import { xmlText } from '../../lib/xml.ts';
import { asText } from '../source/problem.ts';
import { checkDrawing, sizeOf } from './drawing.ts';
import { referencesOf } from './drawing-references.ts';
import { inside } from './drawing-values.ts';
import { silent, unpublished } from './drawing-words.ts';

/** A drawing as readers get it, and its size. */
export interface Published {
  svg: string;
  width: number;
  height: number;
}

/** They say how large the picture is shown, which is the page's affair. */
const ofFrame = ['width', 'height', 'x', 'y', 'preserveAspectRatio'];

/**
 * Writes a drawing anew from what was read of it: its shapes and paint, and nothing else.
 * @throws in Chinese where the checker finds anything wrong
 */
export function publishedDrawing(name: string, file: string, text: string): Published {
  const problems = checkDrawing(file, text);
  if (problems.length > 0) throw new Error(problems.map(asText).join('\n'));
  const { parts } = readXml(text);
  const ids = publishedIds(name, parts);
  let hidden = 0;
  let svg = '';
  let viewBox = '';
  for (const part of parts) {
    const hides = silent.test(part.text);
    if (part.kind === 'close') {
      if (hides) hidden -= 1;
      else if (hidden === 0) svg += `</${part.text}>`;
    } else if (part.kind === 'open' && hides) hidden += 1;
    else if ((part.kind === 'open' || part.kind === 'empty') && hidden === 0 && !hides) {
      viewBox ||= part.attributes.find((attribute) => attribute.name === 'viewBox')?.value ?? '';
      svg += tag(part, ids);
    }
  }
  return { svg, ...(sizeOf(viewBox) as { width: number; height: number }) };
}

type Ids = ReadonlyMap<string, string>;

/**
 * What is referred to, by the names it is published under: with the drawing's own, for several drawings stand in
 * one picture on a card; without what its author called it, which may be anything.
 */
function publishedIds(name: string, parts: readonly XmlPart[]): Ids {
  const ids = new Set(tagsOf(parts).flatMap((part) => referencesOf(part).map(({ id }) => id)));
  return new Map([...ids].map((id, index) => [id, `${name}-${index + 1}`]));
}

function tag({ attributes, kind, text }: XmlTag, ids: Ids): string {
  const written = attributes
    .filter(
      ({ name, value }) => !unpublished.test(name) && !name.startsWith('xmlns') && (name !== 'id' || ids.has(value)),
    )
    .filter(({ name }) => text !== 'svg' || !ofFrame.includes(name))
    // The old name stands beside the new one for old programs.
    .filter(({ name }) => name !== 'xlink:href' || attributes.every((other) => other.name !== 'href'))
    .map((attribute) => ` ${asWritten(attribute, ids)}`);
  const space = text === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `<${text}${space}${written.join('')}${kind === 'empty' ? '/>' : '>'}`;
}

function asWritten({ name, value }: XmlAttribute, ids: Ids): string {
  if (name === 'id') return `id="${ids.get(value)}"`;
  // xlink:href would need its namespace, and every browser knows href (SVG 2).
  if (/^(?:xlink:)?href$/.test(name)) return `href="#${ids.get(value.slice(1))}"`;
  return `${name}="${xmlText(value.replace(inside, (_, __, id) => `url(#${ids.get(id)})`))}"`;
}
