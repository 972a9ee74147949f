import { parse } from 'parse5';
import { headlineFace } from '../../lib/headline-face.ts';
import { attribute, type Element, elements, hasClass, textOf } from '../../lib/html.ts';

/** What `base.css` sets in the headline face. */
const headlineTags = ['h1', 'h2', 'h3'];
const headlineClass = 'headline';

/** What a built page has to do with the headline face. */
export interface PageHeadlines {
  /** Each character that is set in the face, once, in order. */
  characters: string;
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
  return { characters: charactersOf(all), address, preloaded };
}

function charactersOf(all: readonly Element[]): string {
  const headlines = all.filter((element) => headlineTags.includes(element.tagName) || hasClass(element, headlineClass));
  const characters = new Set(headlines.flatMap((headline) => [...textOf(headline)]));
  return [...characters]
    .filter((character) => !/\s/.test(character))
    .sort()
    .join('');
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
