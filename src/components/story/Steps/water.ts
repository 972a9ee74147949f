import type { Said } from '../../../editorial/source/contract.ts';
import { insteadOf } from '../../../lib/nearest.ts';
import { xmlText } from '../../../lib/xml.ts';
import { type Drawing, type Measure, type Piece, piece, type Shown, stamp } from './drawing.ts';
import { ground, height, jacket, metre, parts, thinning, wader, waderHeight, width } from './water-parts.ts';

/** How high water stands that nobody measured, in metres; what nearly reaches the waist goes by who stands in it. */
const vague: Readonly<Record<string, number>> = { 浅水: 0.15, 漫水: 0.5, 快到腰: 0, 涨水: 1.3 };
/** The waist, as a part of somebody's height. The uppermost stripe stays under it: nearly is not up to. */
const waist = 0.56;
/** Where people stand beside one another, in units of the drawing. */
const people: Readonly<Record<string, readonly number[]>> = { 一人: [0], 两人: [-19, 21], 三人: [-48, 0, 50] };
/** Above the deepest water there is still something to see. */
const headroom = 40;
/** How much nearer one comes to people, and to a machine. */
const near = { people: 3, machine: 1.5 };

const places = ['电线杆', '倒杆', '村', '小楼', '灯', '农机'];

/** A cross-section of a village in a flood, or of water elsewhere, all of it to one scale. */
export const water: Drawing = {
  width,
  height,
  words: ['夜', ...places, ...Object.keys(people), ...Object.keys(vague), '雨'],
  layers: ['昼', '夜', ...places, ...Object.keys(people), '尺', '散水', '定水', '夜里定水', '灯影', '地', '雨'],
  at,
  objections,
};

function at({ depth, height: tall, mark, words }: Shown): Piece[] {
  const has = (word: string) => words.includes(word);
  const group = Object.keys(people).find(has);
  const zoom = zoomOn(words);
  const centre = zoom > 1 && has('村') ? 224 : width / 2;
  const level = depth?.value ?? levelOf(words, tall);
  const part = (name: string, x = 0, y = 0, scale = 1) => piece(name, parts[name] ?? '', x, y, scale);
  const over = (metres: number) => ground - metres * metre * zoom;
  const pieces = [part(has('夜') ? '夜' : '昼')];
  for (const name of places.filter(has)) pieces.push(part(name, width / 2 - centre * zoom, ground * (1 - zoom), zoom));
  if (group && tall) {
    pieces.push(piece(group, figures(group, tall), width / 2 - 68, ground, zoom), part('尺', 462, ground, zoom));
  }
  if (level !== undefined) {
    pieces.push(part(depth ? (has('夜') ? '夜里定水' : '定水') : '散水', 0, over(level)));
    if (has('灯')) pieces.push(part('灯影', 0, over(level)));
  }
  pieces.push(part('地'));
  if (has('雨')) pieces.push(part('雨'));
  pieces.push(stamp(mark));
  const told = depth ?? (group ? tall : undefined);
  if (told) pieces.push(piece(`写“${told.wording}”`, label(told), 0, over(told.value)));
  return pieces;
}

function zoomOn(words: readonly string[]): number {
  if (words.some((word) => word in people)) return near.people;
  return words.includes('农机') ? near.machine : 1;
}

function levelOf(words: readonly string[], tall: Measure | undefined): number | undefined {
  const word = Object.keys(vague).find((name) => words.includes(name));
  if (word !== '快到腰') return vague[word ?? ''];
  return (tall?.value ?? 0) * waist - thinning / (metre * near.people);
}

function figures(group: string, { value }: Measure): string {
  const scale = Math.round(((value * metre) / waderHeight) * 1000) / 1000;
  const one = (x: number, index: number) =>
    `<g transform="translate(${x}) scale(${index ? scale : -scale} ${scale})"><path class="s-ink" d="${wader}"/><path class="s-seam" d="${jacket}"/></g>`;
  return (people[group] ?? []).map(one).join('');
}

/** A measure, at its height on the ruler. */
function label({ wording }: Measure): string {
  const wide = [...wording].length * 27 + 14;
  return `<path class="s-seal" d="M454-1.500h42v3h-42zM492-20h${wide}v40h-${wide}z"/><text class="s-sign" x="499" y="10">${xmlText(wording)}</text>`;
}

function objections({ depth, height: tall, words }: Shown): Said[] {
  const said: Said[] = [];
  const several = [Object.keys(people), Object.keys(vague), ['电线杆', '倒杆']];
  for (const group of several) {
    const both = group.filter((word) => words.includes(word));
    if (both.length > 1) said.push(['steps-drawing', `“${both.join('”和“')}”不能画在一起`, '只留一个', 'shows']);
  }
  const unmeasured = Object.keys(vague).find((word) => words.includes(word));
  if (depth && unmeasured)
    said.push([
      'steps-drawing',
      `写了 depth，又画“${unmeasured}”：量过的水和没量过的水只能画一样`,
      `删去“${unmeasured}”，或删去 depth`,
      'shows',
    ]);
  if (depth && depth.value * metre * zoomOn(words) > ground - headroom)
    said.push(['steps-drawing', `${depth.wording}太深，画不下`, '删去 depth，或不画人', 'depth']);
  const somebody = Object.keys(people).find((word) => words.includes(word));
  if (somebody && !tall)
    said.push(['steps-drawing', `画“${somebody}”，要知道身高`, '在 <Steps> 里写 height="身高的id"', 'shows']);
  if (words.includes('快到腰') && !somebody)
    said.push(['steps-drawing', '“快到腰”要有人站在水里', insteadOf('', Object.keys(people)), 'shows']);
  return said;
}
