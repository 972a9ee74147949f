import type { Words } from '../../../charts/kinds/kind.ts';
import { colour } from '../colour.ts';
import { widthOf } from '../face.ts';
import { type Block, black, line, lineWithin, medium, paragraph, rule, type Type } from '../setting.ts';
import type { Inks } from './inks.ts';

/** In pixels: what is said, and what is said beside it. */
const [large, small] = [34, 28];

/** How wide a line is, in pixels. */
export const lengthOf = (text: string, { size, weight }: Type) => widthOf(text, weight) * size;

const none: Block = { markup: '', height: 0 };

/** What stands over a drawing: how many and what a mark stands for, what tells marks apart, what is measured. */
export function wordsOver({ axes, key, legend, lines }: Words, width: number, inks: Inks): Block {
  const blocks = [
    key ? pair(key[0], key[1], width, black(large + 4, inks.text), medium(small, inks.soft)) : none,
    axes ? { markup: line(axes.up, 0, small, medium(small, inks.soft)), height: small * 1.5 } : none,
    legend
      ? inLines(
          legend.map(({ full, label, wording }) => ({ full, text: `${label} ${wording}` })),
          width,
          inks,
        )
      : none,
    lines && !lines.larger
      ? inLines(
          lines.names.map(({ label, pen }) => ({ pen, text: label })),
          width,
          inks,
        )
      : none,
  ];
  return stacked(
    blocks.filter(({ height }) => height > 0),
    10,
  );
}

/** What stands under it: where an axis begins and ends, what is measured, what is tied to marks by number. */
export function wordsUnder({ axes, ends, list }: Words, width: number, inks: Inks): Block {
  const soft = medium(small, inks.soft);
  const across = axes && { markup: line(axes.across, width, small, soft, 'end'), height: small * 1.5 };
  const blocks = [
    ends ? spread(ends, width, soft) : none,
    across ?? none,
    ...(list ?? []).map((row) => listed(row, width, inks)),
  ];
  return stacked(
    blocks.filter(({ height }) => height > 0),
    0,
  );
}

/** Blocks one under the other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const drawn = blocks.map((block, index) => {
    if (index > 0) height += gap;
    const markup = `<g transform="translate(0 ${height})">${block.markup}</g>`;
    height += block.height;
    return markup;
  });
  return { markup: drawn.join(''), height };
}

/** A word at the left and one at the right, of which the second goes under the first where both are too long. */
function pair(left: string, right: string, width: number, one: Type, other: Type): Block {
  const high = one.size * 1.3;
  if (!left) return { markup: lineWithin(width, right, 0, other.size, other), height: other.size * 1.5 };
  if (!right) return { markup: lineWithin(width, left, 0, one.size, one), height: high };
  const fits = lengthOf(left, one) + lengthOf(right, other) + one.size <= width;
  if (fits) return { markup: line(left, 0, one.size, one) + line(right, width, one.size, other, 'end'), height: high };
  const named = paragraph(left, 0, 0, width, one, 1.35);
  const below = named.height + other.size * 1.25;
  return { markup: named.markup + line(right, width, below, other, 'end'), height: below + other.size * 0.3 };
}

function listed(
  { label, sign, wording }: { label: string; sign?: string; wording: string },
  width: number,
  inks: Inks,
): Block {
  const inset = sign === undefined ? 0 : 50;
  const row = pair(label, wording, width - inset, medium(large - 2, inks.text), black(large - 2, inks.text));
  return {
    markup: [
      rule(0, 0, width, 2, inks.rule),
      sign ? line(sign, 0, 12 + large - 2, black(large - 2, inks.text)) : '',
      `<g transform="translate(${inset} 12)">${row.markup}</g>`,
    ].join(''),
    height: row.height + 20,
  };
}

/** As far apart as they are in the drawing. */
function spread(ends: readonly string[], width: number, type: Type): Block {
  const markup = ends.map((end, index) => {
    const at = (index / Math.max(1, ends.length - 1)) * width;
    return line(end, at - (index / Math.max(1, ends.length - 1)) * lengthOf(end, type), type.size * 1.1, type);
  });
  return { markup: markup.join(''), height: type.size * 1.6 };
}

interface Entry {
  text: string;
  full?: true | undefined;
  pen?: 'main' | 'past' | 'between';
}

/** A box or a line before each name, as marks are filled and lines are drawn; as many in a line as have room. */
function inLines(entries: readonly Entry[], width: number, inks: Inks): Block {
  const type = medium(large - 4, inks.text);
  let [x, y] = [0, 0];
  const drawn = entries.map((entry) => {
    const sample = entry.pen ? 64 : 40;
    const room = sample + lengthOf(entry.text, type) + 40;
    if (x > 0 && x + room - 40 > width) [x, y] = [0, y + type.size * 1.5];
    const markup = `<g transform="translate(${x} ${y})">${sampleOf(entry, inks)}${lineWithin(width - sample, entry.text, sample, type.size, type)}</g>`;
    x += room;
    return markup;
  });
  return { markup: drawn.join(''), height: y + type.size * 1.5 };
}

function sampleOf({ full, pen }: Entry, inks: Inks): string {
  const stroke = `stroke="${colour(inks.mark)}"`;
  if (pen) {
    const dash = pen === 'past' ? ' stroke-dasharray="10 7"' : '';
    return `<path d="M0 19h52" ${stroke} stroke-width="${pen === 'between' ? 2 : 5}"${dash}/>`;
  }
  return `<path d="M2 6h24v24h-24z" fill="${full ? colour(inks.mark) : 'none'}" ${stroke} stroke-width="4"/>`;
}
