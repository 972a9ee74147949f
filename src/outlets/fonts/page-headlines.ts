import { parse } from 'parse5';
import { headlineFace } from '../../lib/headline-face.ts';
import { attribute, type Element, elements, hasClass, textOf } from '../../lib/html.ts';

/** What `base.css` sets in the headline face. */
const headlineTags = ['h1', 'h2', 'h3'];
const displayClass = 'display';
/** The masthead, the page's own headline and a little more: about 4 KB, which arrive with the page's drawing. */
const openingLength = 16;

/** What a built page has to do with the headline face. */
export interface PageHeadlines {
  /** Each character that is set in the face, once, in order. */
  characters: string;
  /** Those of them that a reader sees first. */
  opening: string;
  /** Where the page says that the face is. */
  address: string | undefined;
  preloaded: boolean;
}

/** @param html a built page */
export function pageHeadlines(html: string): PageHeadlines {
  const all = elements(parse(html));
  const address = declared(all);
  const preloaded = all.some(
    (element) => attribute(element, 'rel') === 'preload' && attribute(element, 'href') === address,
  );
  const headlines = all.filter((element) => headlineTags.includes(element.tagName) || hasClass(element, displayClass));
  return { characters: charactersOf(headlines), opening: charactersOf(openingOf(headlines)), address, preloaded };
}

/** Whole headlines from the top of the page on, its own among them. */
function openingOf(headlines: readonly Element[]): Element[] {
  const own = headlines.findIndex(({ tagName }) => tagName === 'h1');
  const opening: Element[] = [];
  for (const [index, headline] of headlines.entries()) {
    if (index > own && charactersOf(opening).length >= openingLength) break;
    opening.push(headline);
  }
  return opening;
}

function charactersOf(headlines: readonly Element[]): string {
  const characters = headlines.map(textOf).join('').replace(/\s/g, '');
  return [...new Set(characters)].sort().join('');
}

function declared(all: readonly Element[]): string | undefined {
  const styles = all.filter(({ tagName }) => tagName === 'style');
  const css = styles
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
    .join('');
  const faces = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
  const [, address] =
    faces.find((face) => face.includes(headlineFace.family))?.match(/url\(["']?([^"')]+)["']?\)/) ?? [];
  return address;
}
