import { artFile } from '../../lib/content-folder.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import { sizeOfDrawing } from '../pictures/drawing.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/text-file.ts';
import { placeOfField } from './field-place.ts';

/** How many times as wide as high: more than a phone's picture, and still more than a strip. */
const narrowest = 1.6;
const widest = 3;

/**
 * Pictures for wide screens that are no wider than those for phones, or too wide to be one. A drawing that is not
 * there, or cannot be read, is told elsewhere.
 */
export function wrongShapes(root: string, entry: ContentFile, { names }: Content): Problem[] {
  return entry.named.flatMap(({ name, path, wide }): Problem[] => {
    const drawing = artFile(name);
    const { text } = wide && names.includes(drawing) ? readSource(root, drawing) : {};
    const size = text === undefined ? undefined : sizeOfDrawing(text);
    if (!size || (size.width >= narrowest * size.height && size.width <= widest * size.height)) return [];
    const isNarrow = size.width < narrowest * size.height;
    return [
      {
        ...placeOfField(entry, ...path),
        field: path.join('.'),
        rule: 'art-shape',
        what: `插画 ${drawing} 宽${size.width}、高${size.height}，${isNarrow ? '不够宽' : '太扁'}`,
        mend: `另画一幅横的，宽是高的${narrowest}到${widest}倍，如 viewBox="0 0 1600 640"${isNarrow ? '；没有就删去这一行' : ''}`,
      },
    ];
  });
}
