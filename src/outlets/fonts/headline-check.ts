import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { parse } from 'parse5';
import { headlineFace } from '../../lib/headline-face.ts';
import { attribute, type Element, elements, hasClass, textOf } from '../../lib/html.ts';
import { holds } from '../../lib/typeface.ts';

/** What `base.css` sets in the headline face. */
const headlineTags = ['h1', 'h2', 'h3'];
const headlineClass = 'headline';

/**
 * What is wrong with the headline face of a built site: Astro only warns of a face that it could not
 * make, and publishes every page without it.
 * @param root the folder of the built site
 * @param base the path it is published under
 */
export function headlineProblems(root: string, base: string): string[] {
  const faces = new Map<string, ReadonlySet<number> | undefined>();
  const faceAt = (address: string) => {
    if (!faces.has(address)) faces.set(address, charactersOf(fileOf(root, base, address)));
    return faces.get(address);
  };
  // The gallery is no reader's page: its headlines may fall back.
  const pages = globSync('**/*.html', { cwd: root, exclude: ['dev/**'] }).sort();
  return pages.flatMap((page) => {
    const found = problemsOf(readFileSync(join(root, page), 'utf8'), faceAt);
    return found.map((problem) => `${page}：${problem}`);
  });
}

function problemsOf(html: string, faceAt: (address: string) => ReadonlySet<number> | undefined): string[] {
  const all = elements(parse(html));
  const characters = headlineCharactersOf(all);
  // A page that only leads on to another sets nothing.
  if (characters.length === 0) return [];
  const address = declared(all);
  if (!address) return ['没有标题字体的 @font-face'];
  const held = faceAt(address);
  if (!held) return [`标题字体 ${address} 不在，或者读不出来`];
  const preloaded = all.some(
    (element) => attribute(element, 'rel') === 'preload' && attribute(element, 'href') === address,
  );
  // A character that the face never had is the system's to draw.
  const missing = characters.filter((character) => !held.has(character.codePointAt(0) ?? 0) && holds(character));
  return [
    ...(preloaded ? [] : ['没有预先加载标题字体（preload）']),
    ...(missing.length > 0 ? [`标题字体里缺字：${missing.join(' ')}`] : []),
  ];
}

function headlineCharactersOf(all: readonly Element[]): string[] {
  const headlines = all.filter((element) => headlineTags.includes(element.tagName) || hasClass(element, headlineClass));
  return [...new Set(headlines.flatMap((headline) => [...textOf(headline)]))].filter(
    (character) => !/\s/.test(character),
  );
}

/** Where a page says that its headline face is. */
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

function fileOf(root: string, base: string, address: string): string {
  return join(root, address.startsWith(base) ? address.slice(base.length) : address);
}

/** The characters of a font file, if it is one. */
function charactersOf(file: string): ReadonlySet<number> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return new Set((create(readFileSync(file)) as Font).characterSet);
  } catch {
    return undefined;
  }
}
