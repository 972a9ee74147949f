import { drawChart, lettered } from '../../../charts/draw.ts';
import type { Words } from '../../../charts/kinds/kind.ts';
import type { Shown } from '../../../components/shown.ts';
import { pin } from '../../../components/story/Keys/keys.ts';
import { colour } from '../colour.ts';
import { outline, widthOf } from '../face.ts';
import { type Block, black, line, lineWithin, medium } from '../setting.ts';
import { type Inks, inked } from './inks.ts';
import { outlined } from './outlined.ts';
import { lengthOf, stacked, wordsOver, wordsUnder } from './words.ts';

/** Of the words in a drawing, in its own units. */
const lettering = 12;
/** A band of words and their bar, in pixels; and where they stand side by side. */
const [band, lane] = [108, 62];

/** The picture of a chart, with the words around it, as wide as this. */
export function drawing(shown: Shown, width: number, inks: Inks): Block {
  if (shown.component === 'Keys') return keys(shown.board, width, inks);
  if (shown.component === 'Years') return years(shown.line, width, inks);
  const { plot } = shown;
  const { words } = lettered(plot);
  // As `Chart/style.css` has it: a ring is no larger than it is good to look at, and its numbers no smaller.
  const size = plot.kind === 'doughnut' ? lettering / 0.62 : lettering;
  const svg = outlined(inked(drawChart(plot), inks), size, inks.paper);
  const across = plot.kind === 'doughnut' ? width * 0.62 : width;
  const marks = words.rows
    ? withRows(svg, words, width, inks)
    : placed(svg, across, plot.kind === 'part' ? 76 : 0, (width - across) / 2);
  return stacked(
    [wordsOver(words, width, inks), marks, wordsUnder(words, width, inks)].filter(({ height }) => height > 0),
    22,
  );
}

/** A drawing in a box: as high as its shape makes it, or else as high as is said. */
function placed(svg: string, width: number, high = 0, x = 0): Block {
  const [, across = '1', down = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/i.exec(svg) ?? [];
  const height = high || (width * Number(down)) / Number(across);
  const box = `x="${x}" y="0" width="${width}" height="${height}" overflow="visible"`;
  return { markup: svg.replace(/^<svg /, `<svg xmlns="http://www.w3.org/2000/svg" ${box} `), height };
}

function withRows(svg: string, { beside, rows = [] }: Words, width: number, inks: Inks): Block {
  return beside ? lanes(svg, rows, width, inks) : bands(svg, rows, width, inks);
}

/** Every bar under its name. */
function bands(svg: string, rows: NonNullable<Words['rows']>, width: number, inks: Inks): Block {
  const words = rows.map(({ aside, label, wording }, index) => {
    const baseline = index * band + band / 2 - 12;
    const [name, amount] = [medium(32, inks.text), black(34, inks.text)];
    const room = width - lengthOf(wording, amount) - 40;
    const said = lineWithin(room, aside ? `${label}　${aside}` : label, 12, baseline, {
      ...name,
      size: Math.min(name.size, room / widthOf(aside ? `${label}　${aside}` : label, name.weight)),
    });
    return said + line(wording, width, baseline, amount, 'end');
  });
  const height = rows.length * band;
  return { markup: placed(svg, width, height).markup + words.join(''), height };
}

/** A name, its bar, and how much, side by side. */
function lanes(svg: string, rows: NonNullable<Words['rows']>, width: number, inks: Inks): Block {
  const [name, amount] = [medium(30, inks.text), black(30, inks.text)];
  const longest = (texts: string[], type: typeof name) => Math.max(0, ...texts.map((text) => lengthOf(text, type)));
  const named =
    longest(
      rows.flatMap(({ label, words }) => (words ? [] : label)),
      name,
    ) + 18;
  const counted =
    longest(
      rows.flatMap(({ words, wording }) => (words ? [] : wording)),
      amount,
    ) + 18;
  const said = rows.map(({ aside, label, words, wording }, index) => {
    const baseline = index * lane + lane / 2 + 11;
    if (words) {
      const type = words === 'head' ? black(30, inks.text) : medium(28, inks.soft);
      return lineWithin(width, aside ? `${label}　${aside}` : label, 0, baseline, type);
    }
    return line(label, 0, baseline, name) + line(wording, width, baseline, amount, 'end');
  });
  const height = rows.length * lane;
  return { markup: placed(svg, width - named - counted, height, named).markup + said.join(''), height };
}

function keys(board: Extract<Shown, { component: 'Keys' }>['board'], width: number, inks: Inks): Block {
  const rails = board.rails.map((y) => `M0 ${y}h${board.width}`).join('');
  const all = board.keys.map(
    ({ path, tilt, x, y }) => `<path d="${path}" transform="translate(${x} ${y}) rotate(${tilt} ${pin.x} ${pin.y})"/>`,
  );
  const svg = `<svg viewBox="0 0 ${board.width} ${board.height}" fill="${colour(inks.mark)}"><path d="${rails}" stroke="${colour(inks.soft)}"/>${all.join('')}</svg>`;
  const across = width * 0.8;
  return placed(svg, across, 0, (width - across) / 2);
}

function years(
  { height, line: at, marks, ticks, width: across }: Extract<Shown, { component: 'Years' }>['line'],
  width: number,
  inks: Inks,
): Block {
  const stroke = `fill="none" stroke="${colour(inks.soft)}"`;
  const said = marks.map(({ anchor, below, textX, what, when, x }) => {
    const write = (text: string, size: number, weight: 'black' | 'medium', y: number) => {
      const start = anchor === 'end' ? textX - widthOf(text, weight) * size : textX;
      return `<path d="${outline(text, weight, size, start, y)}" fill="${colour(inks.text)}"/>`;
    };
    return [
      `<path ${stroke} d="M${x} ${at}v${below ? 26 : -26}"/>`,
      `<circle cx="${x}" cy="${at}" r="5" fill="${colour(inks.accent)}"/>`,
      write(when, 13, 'black', below ? at + 46 : at - 54),
      write(what, 11, 'medium', below ? at + 66 : at - 34),
    ].join('');
  });
  const lines = `<path ${stroke} stroke-width="2" d="M${marks[0]?.x} ${at}H${marks.at(-1)?.x}"/><path ${stroke} d="${ticks.map((x) => `M${x} ${at - 5}v10`).join('')}"/>`;
  return placed(`<svg viewBox="0 0 ${across} ${height}">${lines}${said.join('')}</svg>`, width);
}
