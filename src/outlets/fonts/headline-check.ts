import { existsSync, globSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { holds } from '../../lib/typeface.ts';
import { fileAt, pageHeadlines } from './page-headlines.ts';

/**
 * What is wrong with the headline face of a built site: Astro only warns of a face that it could not
 * make, and publishes every page without it.
 * @param root the folder of the built site
 * @param base the path it is published under
 */
export function headlineProblems(root: string, base: string): string[] {
  const faces = new Map<string, ReadonlySet<number> | undefined>();
  const faceAt = (address: string) => {
    if (!faces.has(address)) faces.set(address, charactersOf(fileAt(root, base, address)));
    return faces.get(address);
  };
  // The gallery is no reader's page: its headlines may fall back.
  const pages = globSync('**/*.html', { cwd: root, exclude: ['dev/**'] }).sort();
  return pages.flatMap((page) => {
    const found = problemsOf(readFileSync(`${root}/${page}`, 'utf8'), faceAt);
    return found.map((problem) => `${page}：${problem}`);
  });
}

function problemsOf(html: string, faceAt: (address: string) => ReadonlySet<number> | undefined): string[] {
  const { address, characters, preloaded } = pageHeadlines(html);
  // A page that only leads on to another sets nothing.
  if (characters.length === 0) return [];
  if (!address) return ['没有标题字体的 @font-face'];
  const held = faceAt(address);
  if (!held) return [`标题字体 ${address} 不在，或者读不出来`];
  // A character that the face never had is the system's to draw.
  const missing = characters.filter((character) => !held.has(character.codePointAt(0) ?? 0) && holds(character));
  return [
    ...(preloaded ? [] : ['没有预先加载标题字体（preload）']),
    ...(missing.length > 0 ? [`标题字体里缺字：${missing.join(' ')}`] : []),
  ];
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
