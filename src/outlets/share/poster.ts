import { headlineParts } from '../../lib/headline.ts';
import { qrCode, quiet } from '../../lib/qr.ts';
import { type Masthead, posterSize, type SharePage } from '../../site/share/share-page.ts';
import { colour } from './colour.ts';
import { drawing, drawPicture } from './pictures.ts';
import {
  black,
  column,
  doubleRule,
  line,
  linesWithin,
  lineWithin,
  medium,
  paragraphUpTo,
  paragraphWithin,
  rule,
} from './setting.ts';

const { height, width } = posterSize;
const margin = 72;
const inner = width - 2 * margin;
/** Where the foot begins, with the code and how to use it. */
const foot = 1610;

/** In pixels. */
export const photoOnPoster = { width, height: 720 };

/**
 * The poster of a page: what is passed on in a chat as a picture.
 * @param address where the code leads; without it the poster has none
 * @param photo its photograph, as an address
 */
export function poster(page: SharePage, masthead: Masthead, address: string | undefined, photo = ''): string {
  const { picture } = page;
  const sheet = picture.kind === 'cover' ? coverSheet(picture.art, page, masthead) : storySheet(page, masthead, photo);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0H${width}V${height}H0z" fill="${colour('paper')}"/>${sheet}${footOf(page, masthead, address)}</svg>`;
}

function storySheet(page: SharePage, { date, illustration, occasion, title }: Masthead, photo: string): string {
  const drawn = page.picture.kind === 'art';
  const bleeds = drawn || photo;
  const box = { x: bleeds ? 0 : margin, y: 192, width: bleeds ? width : inner, height: 720 };
  const [top, credit] = [1014, foot - 34];
  const parts = headlineParts(page.headline);
  const largest = parts.length > 1 ? 132 : 208;
  const headline = linesWithin({ width: inner, height: 300 }, parts, margin, top, black(largest), 1.26);
  const below = top + headline.height + 44;
  const signed = paragraphUpTo({ width: inner, height: 120 }, page.credit, margin, credit, medium(30), 1.4);
  const room = { width: inner, height: credit - 26 - signed.height - below };
  return [
    lineWithin(580, title.join(' '), margin, 126, black(64)),
    line(date, width - margin, 90, medium(27), 'end'),
    line(occasion, width - margin, 128, medium(27), 'end'),
    doubleRule(margin, 160, inner),
    drawPicture(page.picture, box, photo),
    drawn ? line(illustration, width - margin, 974, medium(24), 'end') : '',
    lineWithin(640, page.kicker, margin, 976, black(34, 'accent')),
    headline.markup,
    paragraphWithin(room, page.standfirst, margin, below, medium(38, 'ink'), 1.62).markup,
    signed.markup,
  ].join('');
}

function coverSheet(cover: string, page: SharePage, { date, illustration, occasion, theme, title }: Masthead): string {
  /** Where the night ends. */
  const ground = 1420;
  const size = 166;
  const right = width - margin - size;
  const left = right - (title.length - 1) * size * 1.14;
  const room = { width: inner, height: foot - 28 - ground - 28 };
  return [
    `<path d="M0 0H${width}V${ground}H0z" fill="${colour('night')}"/>`,
    drawing(cover, { x: 0, y: ground - 1350, width, height: 1350 }, 'xMidYMax'),
    ...title.map((part, index) => column(part, right - index * size * 1.14, 84, black(size, 'night-text'), 1.04)),
    column(theme, left - 84, 92, black(36, 'lamp'), 1.14),
    column(occasion, left - 148, 92, medium(36, 'night-soft'), 1.14),
    line(date, margin, ground - 22, medium(26, 'night-soft')),
    line(illustration, width - margin, ground - 22, medium(22, 'night-soft'), 'end'),
    paragraphWithin(room, page.standfirst, margin, ground + 28, medium(35, 'ink'), 1.45).markup,
  ].join('');
}

function footOf(
  { ownWords = false }: SharePage,
  { occasion, rewritten, theme }: Masthead,
  address: string | undefined,
): string {
  const edge = rule(margin, foot, inner, 2, 'ink');
  if (!address)
    return edge + line(theme, margin, foot + 148, black(52)) + line(occasion, margin, foot + 208, medium(30));
  const { modules, path } = qrCode(address);
  // Whole pixels, or the edges of the modules would blur. The blank modules stand in the margin.
  const module = Math.floor(300 / modules);
  const side = module * modules;
  const top = foot + Math.round((height - foot - side) / 2);
  const words = margin + side + 12;
  return [
    edge,
    `<path transform="translate(${margin - quiet * module} ${top}) scale(${module})" d="${path}" fill="${colour('ink')}" shape-rendering="crispEdges"/>`,
    line('长按识别二维码，', words, foot + 112, black(56)),
    line('读全文', words, foot + 184, black(56)),
    ownWords ? '' : line(rewritten, words, foot + 240, medium(26)),
  ].join('');
}
