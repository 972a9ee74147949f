import { insteadOf } from '../../lib/nearest.ts';
import { readPalette } from '../../lib/palette.ts';
import type { Said } from '../source/contract.ts';
import { functions, idle, looks } from './drawing-words.ts';

/** A colour of the palette, as `colourArt` fills it in. */
const paletteColour = /^var\(--([\w-]+)\)$/;
/** Its names, read when the first drawing is. */
let palette: string[] | undefined;
/** Something else of the drawing. */
export const inside = /url\((["']?)#([^"'()\s]+)\1\)/g;

const own = '只写颜色、数字或 url(#本画里的id)';

/** What would be loaded by a value, or cannot be drawn. It is CSS, where a backslash may stand for any character. */
export function faultOfValue(value: string): Said | undefined {
  if (/\\|\/\*|@/.test(value)) return ['drawing-code', `值“${short(value)}”里有样式表的暗语`, own];
  const rest = value.replace(inside, '');
  for (const { index } of rest.matchAll(/\(/g)) {
    // No name of a function is longer, and a value may be as long as its file.
    const [call = '', name = ''] = rest.slice(Math.max(index - 40, 0), index).match(/([\w-]*)\s*$/) ?? [];
    const fault = name === 'var' ? faultOfColour(`${call + rest.slice(index).split(')', 1)[0]})`) : undefined;
    if (fault) return fault;
    if (name !== 'var' && !functions.has(name)) {
      return ['drawing-code', `“${short(call + rest.slice(index))}”会引用画外面的文件，或者画不出来`, own];
    }
  }
  return undefined;
}

function faultOfColour(call: string): Said | undefined {
  const [, token] = call.match(paletteColour) ?? [];
  if (!token) return ['drawing-shape', `颜色“${short(call)}”写得不对`, '写成 var(--art-ink) 这样，括号里不加别的'];
  palette ??= [...readPalette('light').keys()];
  if (palette.includes(token)) return undefined;
  const forArt = palette.filter((name) => /^(?:art|night|lamp)/.test(name));
  return ['drawing-shape', `色板里没有颜色 --${token}`, insteadOf(token, forArt)];
}

/** The same of all that a `style` attribute sets. */
export function faultsOfStyle(style: string): Said[] {
  return style.split(';').flatMap((declaration): Said[] => {
    const [property = '', ...rest] = declaration.split(':').map((part) => part.trim());
    if (!property && rest.length === 0) return [];
    if (!looks.has(property) && !idle.test(property))
      return [['drawing-shape', `style 里的“${short(property)}”不能用`, '删去这一项；颜色写成 fill、stroke']];
    const fault = faultOfValue(rest.join(':'));
    return fault ? [fault] : [];
  });
}

function short(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
