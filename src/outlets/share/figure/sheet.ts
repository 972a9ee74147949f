import type { Shown } from '../../../components/shown.ts';
import { sourceOf } from '../../../components/source-of.ts';
import { timesOf } from '../../../editorial/charts/times.ts';
import { qrCode, quiet } from '../../../lib/qr.ts';
import type { Masthead } from '../../../site/share/share-page.ts';
import { colour } from '../colour.ts';
import { type Block, black, doubleRule, line, lineWithin, medium, paragraph, rule } from '../setting.ts';
import { drawing } from './drawing.ts';
import { byDay, byNight, type Inks } from './inks.ts';
import { stacked } from './words.ts';

/** As wide as a poster. */
export const sheetWidth = 1080;
const margin = 72;
const inner = sheetWidth - 2 * margin;
/** Where the masthead ends; how high the foot is, with the code. */
const head = 132;
const foot = 300;
/** Of both together: all of a picture but what it shows. */
export const aroundHeight = head + foot;

/** What a picture of a chart or of a quote says around it. */
export interface Around {
  masthead: Masthead;
  /** The headline that it stands under. */
  within: string;
  /** Where the code leads; without it there is none. */
  address: string | undefined;
  /** Its words are its reporters' own. */
  ownWords: boolean;
}

/** A chart as a picture, as high as it needs: title, sentence, drawing, source, and where it is from. */
export function chartSheet(chart: Shown, night: boolean, around: Around): string {
  const { note, takeaway, times, title } = chart.shown;
  const inks = night ? byNight : byDay;
  const when = timesOf(times);
  const source = sourceOf(chart.shown);
  const said = [when && `数据时间：${when}。`, source && `出处：${source}。`, note].filter(Boolean).join('');
  const blocks = [
    stacked(
      [
        paragraph(title, 0, 0, inner, black(60, inks.text), 1.25),
        paragraph(takeaway, 0, 0, inner, medium(36, inks.text), 1.5),
      ],
      28,
    ),
    drawing(chart, inner, inks),
    ...(said ? [paragraph(said, 0, 0, inner, medium(26, inks.soft), 1.55)] : []),
  ];
  return sheet(stacked(blocks, 44), inks, around, '看原文和数据');
}

/** A quote as a picture. */
export function quoteSheet(text: string, speaker: string, around: Around): string {
  const size = text.length > 40 ? 62 : text.length > 16 ? 78 : 96;
  const words = paragraph(`“${text}”`, 0, 0, inner, black(size, 'accent'), 1.4);
  const signed: Block = { markup: line(`——${speaker}`, inner, 40, medium(40, 'ink'), 'end'), height: 52 };
  const air: Block = { markup: '', height: 40 };
  return sheet(stacked([air, words, signed, air], 44), byDay, around, '读全文');
}

function sheet(body: Block, inks: Inks, around: Around, asks: string): string {
  const { date, occasion, title } = around.masthead;
  const high = Math.round(body.height + 2 * 56);
  const height = head + high + foot;
  const ground = `<path d="M0 0H${sheetWidth}V${height}H0z" fill="${colour('paper')}"/>`;
  const night =
    inks === byNight ? `<path d="M0 ${head}h${sheetWidth}v${high}h-${sheetWidth}z" fill="${colour(inks.paper)}"/>` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${height}">${ground}${night}`,
    lineWithin(560, title.join(' '), margin, 92, black(46)),
    line(date, sheetWidth - margin, 64, medium(22), 'end'),
    line(occasion, sheetWidth - margin, 94, medium(22), 'end'),
    night ? '' : doubleRule(margin, head - 14, inner),
    `<g transform="translate(${margin} ${head + 56})">${body.markup}</g>`,
    `<g transform="translate(0 ${head + high})">${footOf(around, asks, night !== '')}</g></svg>`,
  ].join('');
}

function footOf({ address, masthead, ownWords, within }: Around, asks: string, night: boolean): string {
  const edge = night ? '' : rule(margin, 0, inner, 2, 'ink');
  const from = ownWords ? masthead.theme : masthead.rewritten;
  if (!address) return edge + lineWithin(inner, within, margin, 96, black(44)) + line(from, margin, 150, medium(26));
  const { modules, path } = qrCode(address);
  // Whole pixels, or the edges of the modules would blur. The blank modules stand in the margin.
  const module = Math.floor(240 / modules);
  const side = module * modules;
  const left = sheetWidth - margin - side + quiet * module;
  const room = left - margin + quiet * module - 40;
  return [
    edge,
    `<path transform="translate(${left} ${Math.round((foot - side) / 2)}) scale(${module})" d="${path}" fill="${colour('ink')}" shape-rendering="crispEdges"/>`,
    lineWithin(room, within, margin, 104, black(44)),
    lineWithin(room, `长按识别二维码，${asks}`, margin, 168, medium(32, 'ink')),
    lineWithin(room, from, margin, 222, medium(26)),
  ].join('');
}
