import { headlineParts } from '../../lib/headline.ts';
import { cardSize, type Masthead, type SharePage } from '../../site/share/share-page.ts';
import { colour } from './colour.ts';
import { widthOf } from './face.ts';
import { drawing, drawPicture } from './pictures.ts';
import {
  type Block,
  black,
  doubleRule,
  line,
  linesWithin,
  lineWithin,
  medium,
  paragraph,
  paragraphUpTo,
} from './setting.ts';

const { height, width } = cardSize;
const margin = 52;
/** Where the picture begins, beside the words and under the masthead. */
const fold = { x: 560, y: 150 };

/** What is left beside the words, in pixels. */
export const photoOnCard = { width: width - fold.x, height: height - fold.y };

/** The card of a page: its picture and its headline, side by side. @param photo its photograph, as an address */
export function card(page: SharePage, masthead: Masthead, photo = ''): string {
  const { picture } = page;
  const sheet = picture.kind === 'cover' ? coverSheet(picture.wide, masthead) : storySheet(page, masthead, photo);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0H${width}V${height}H0z" fill="${colour('paper')}"/>${sheet}</svg>`;
}

function storySheet(page: SharePage, { date, illustration, occasion, title }: Masthead, photo: string): string {
  const drawn = page.picture.kind === 'art';
  const inset = drawn || photo ? 0 : margin;
  const box = { ...fold, width: width - fold.x - inset, height: height - fold.y - inset };
  const measure = fold.x - 40 - margin;
  const [top, foot] = [218, height - 46];
  const parts = headlineParts(page.headline);
  const largest = parts.length > 1 ? 76 : 132;
  const headline = linesWithin({ width: measure, height: 210 }, parts, margin, top, black(largest), 1.3);
  const below = top + headline.height + 26;
  const standfirst = paragraph(page.standfirst, margin, below, measure, medium(25, 'ink'), 1.6);
  const credit = creditOf(page.credit, measure, drawn ? measure * 0.56 : measure, foot);
  return [
    lineWithin(700, title.join(' '), margin, 84, black(50)),
    line(date, width - margin, 54, medium(23), 'end'),
    line(occasion, width - margin, 86, medium(23), 'end'),
    doubleRule(margin, 112, width - 2 * margin),
    lineWithin(measure, page.kicker, margin, 196, black(27, 'accent')),
    headline.markup,
    // What does not fit is left to the page: a card is read at a glance.
    below + standfirst.height < foot - 26 - credit.height ? standfirst.markup : '',
    credit.markup,
    drawn ? line(illustration, fold.x - 40, foot, medium(19), 'end') : '',
    drawPicture(page.picture, box, photo),
  ].join('');
}

/** Who has reported it: beside what the picture is, or, where that would be too small to read, in lines above. */
function creditOf(text: string, measure: number, beside: number, foot: number): Block {
  const type = medium(23);
  if (widthOf(text, type.weight) * type.size <= beside) return { markup: line(text, margin, foot, type), height: 22 };
  const above = beside < measure ? 34 : 0;
  const set = paragraphUpTo({ width: measure, height: 96 }, text, margin, foot - above, type, 1.35);
  return { ...set, height: set.height + above };
}

function coverSheet(cover: string, { date, illustration, occasion, theme, title }: Masthead): string {
  return [
    drawing(cover, { x: 0, y: 0, width, height }, 'xMidYMax'),
    lineWithin(width - 2 * margin, title.join(' '), margin, 176, black(118, 'night-text')),
    line(theme, margin, 250, black(36, 'lamp')),
    line(`${date}　${occasion}`, margin, 304, medium(28, 'night-soft')),
    line(illustration, width - 24, height - 20, medium(19, 'night-soft'), 'end'),
  ].join('');
}
