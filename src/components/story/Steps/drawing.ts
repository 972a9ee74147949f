import type { Said } from '../../../editorial/source/contract.ts';
import { xmlText } from '../../../lib/xml.ts';

/** A part of a drawing, and where it stands in one of its states. */
export interface Piece {
  /** Pieces of one name have one shape, which a page holds once. */
  name: string;
  svg: string;
  x: number;
  y: number;
  scale: number;
}

/** A number of the ledger, and how the text says it. */
export interface Measure {
  value: number;
  wording: string;
}

/** What an editor says of one state. */
export interface Shown {
  words: readonly string[];
  /** How tall people are, and how deep the water is. */
  height?: Measure | undefined;
  depth?: Measure | undefined;
  /** What is stamped in the corner. */
  mark: string;
}

/** A kind of drawing, told in stages. */
export interface Drawing {
  width: number;
  height: number;
  /** What a step may show. */
  words: readonly string[];
  /** The names of its parts, from the back to the front. What is written on it is before all of them. */
  layers: readonly string[];
  /** The parts of one state. */
  at(shown: Shown): Piece[];
  /** What is wrong with a state whose words are all known. */
  objections(shown: Shown): Said[];
}

export function piece(name: string, svg: string, x = 0, y = 0, scale = 1): Piece {
  return { name, svg, x: rounded(x), y: rounded(y), scale };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A seal in the corner, read downwards. */
export function stamp(mark: string): Piece {
  const signs = [...mark].map((sign, index) => `<text x="39" y="${47 + index * 30}">${xmlText(sign)}</text>`);
  return piece(
    `盖“${mark}”`,
    `<path class="s-seal" d="M20 18h38v${signs.length * 30 + 12}h-38z"/><g class="s-sign" text-anchor="middle">${signs.join('')}</g>`,
  );
}
