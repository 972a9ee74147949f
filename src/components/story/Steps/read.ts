import { createHash } from 'node:crypto';
import { parseFragment, serialize } from 'parse5';
import { attribute, type Element, elements, hasClass } from '../../../lib/html.ts';
import { xmlText } from '../../../lib/xml.ts';
import type { Drawing, Measure, Piece } from './drawing.ts';
import { usualMark, wordsOf } from './drawings.ts';

interface Reading {
  title: string;
  drawing: Drawing;
  height: Measure | undefined;
  /** The measure of a figure of the ledger. */
  measure(id: string): Measure | undefined;
}

/**
 * Puts a drawing to the steps between the tags of `<Steps>`: each has its own state of it beside its text, and all
 * states together make the one that changes while one reads. The page holds every shape once, and they refer to it.
 * @param html what the steps rendered, each with what it shows in its `data-` attributes
 */
export function readSteps(html: string, { drawing, height, measure, title }: Reading) {
  const layerOf = ({ name }: Piece) => drawing.layers.indexOf(name) + 1 || drawing.layers.length + 1;
  const steps = elements(parseFragment(html), 'article').filter((element) => hasClass(element, 'step'));
  const states = steps.map((step) => {
    const depth = attribute(step, 'data-depth');
    const words = wordsOf(attribute(step, 'data-shows'));
    const mark = attribute(step, 'data-mark') ?? usualMark;
    const pieces = drawing.at({ words, height, depth: depth ? measure(depth) : undefined, mark });
    return pieces.sort((a, b) => layerOf(a) - layerOf(b));
  });
  // Two drawings of one page do not share their parts: in each, people have a height of their own.
  const prefix = `s${createHash('sha256')
    .update(title + html)
    .digest('hex')
    .slice(0, 4)}`;
  const pieces = states.flat().sort((a, b) => layerOf(a) - layerOf(b));
  const names = [...new Set(pieces.map(({ name }) => name))];
  const idOf = (name: string) => `${prefix}-${names.indexOf(name)}`;
  return {
    parts: names
      .map((name) => `<g id="${idOf(name)}">${pieces.find((piece) => piece.name === name)?.svg}</g>`)
      .join(''),
    stage: names.map((name) => staged(idOf(name), name, states)).join(''),
    steps: steps.map((step, index) => pictured(step, states[index] ?? [], idOf, drawing)).join(''),
  };
}

/** A part of the changing drawing: where it stands in each state, and nothing for those it is not in. */
function staged(id: string, name: string, states: readonly Piece[][]): string {
  const pieces = states.map((state) => state.find((piece) => piece.name === name));
  const at = pieces.map((piece) => (piece ? `translate(${piece.x}px,${piece.y}px) scale(${piece.scale})` : ''));
  return `<use href="#${id}" data-at="${at.join(';')}"/>`;
}

function pictured(step: Element, state: readonly Piece[], idOf: (name: string) => string, { height, width }: Drawing) {
  const uses = state.map(({ name, scale, x, y }) => {
    const moved = [x || y ? `translate(${x} ${y})` : '', scale === 1 ? '' : `scale(${scale})`]
      .filter(Boolean)
      .join(' ');
    return `<use href="#${idOf(name)}"${moved && ` transform="${moved}"`}/>`;
  });
  const alt = xmlText(attribute(step, 'data-alt') ?? '');
  const picture = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}">${uses.join('')}</svg>`;
  return `<article role="none" class="step"><div class="step-picture">${picture}</div>${serialize(step)}</article>`;
}
