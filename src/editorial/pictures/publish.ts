import { readXml, type XmlAttribute, type XmlTag } from '../../lib/read-xml.ts';
import { xmlText } from '../../lib/xml.ts';
import { asText } from '../source/problem.ts';
import { checkDrawing, sizeOf } from './drawing.ts';
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
 * Writes a drawing anew from what was read of it: its shapes and paint, and nothing else. Its ids get its name, for
 * several drawings stand in one picture on a card.
 * @throws in Chinese where the checker finds anything wrong
 */
export function publishedDrawing(name: string, file: string, text: string): Published {
  const problems = checkDrawing(file, text);
  if (problems.length > 0) throw new Error(problems.map(asText).join('\n'));
  let hidden = 0;
  let svg = '';
  let viewBox = '';
  for (const part of readXml(text).parts) {
    const hides = silent.test(part.text);
    if (part.kind === 'close') {
      if (hides) hidden -= 1;
      else if (hidden === 0) svg += `</${part.text}>`;
    } else if (part.kind === 'open' && hides) hidden += 1;
    else if ((part.kind === 'open' || part.kind === 'empty') && hidden === 0 && !hides) {
      viewBox ||= part.attributes.find((attribute) => attribute.name === 'viewBox')?.value ?? '';
      svg += tag(part, name);
    }
  }
  return { svg, ...(sizeOf(viewBox) as { width: number; height: number }) };
}

function tag({ attributes, kind, text }: XmlTag, name: string): string {
  const kept = attributes.filter(
    (attribute) =>
      !unpublished.test(attribute.name) &&
      !attribute.name.startsWith('xmlns') &&
      // The old name stands beside the new one for old programs.
      !(attribute.name === 'xlink:href' && attributes.some(({ name: other }) => other === 'href')) &&
      !(text === 'svg' && ofFrame.includes(attribute.name)),
  );
  const written = kept.map((attribute) => ` ${asWritten(attribute, name)}`).join('');
  const space = text === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `<${text}${space}${written}${kind === 'empty' ? '/>' : '>'}`;
}

function asWritten({ name: called, value }: XmlAttribute, drawing: string): string {
  if (called === 'id') return `id="${xmlText(`${drawing}-${value}`)}"`;
  // xlink:href would need its namespace, and every browser knows href (SVG 2).
  if (/^(?:xlink:)?href$/.test(called)) return `href="#${xmlText(`${drawing}-${value.slice(1)}`)}"`;
  return `${called}="${xmlText(value.replace(inside, (_, __, id) => `url(#${drawing}-${id})`))}"`;
}
