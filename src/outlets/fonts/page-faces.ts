import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { kept } from '../../lib/kept.ts';
import { cutTo, packed } from './cut.ts';
import { type PageHeadlines, pageHeadlines } from './page-headlines.ts';

/**
 * Gives each page of a built site a headline face with its own characters alone: a first visit pays for the headlines
 * that it shows (15 KB for a long story, where the face of the whole site would be 52), and nothing of what is not
 * published can be in it. What a page opens with is a file of its own, of about 4 KB, and alone is preloaded: of one
 * file for all, 24 KB on the front page, the first picture had to wait for the headlines below it. Pages that set the
 * same characters share a file.
 * @param root the folder of the built site
 * @param base the path it is published under
 * @throws when a page would be published without the face: Astro only warns of one that it could not make
 */
export async function cutToPages(root: string, base: string): Promise<void> {
  const names = globSync('**/*.html', { cwd: root }).sort();
  const all = await Promise.all(names.map(async (name) => ({ name, ...(await headlinesOf(join(root, name))) })));
  // A page that only leads on to another sets nothing.
  const pages = all.filter(({ characters }) => characters !== '');
  const fileAt = (address: string) => join(root, address.startsWith(base) ? address.slice(base.length) : address);
  const problems = pages.flatMap((page) => lackOf(page, fileAt).map((lack) => `${page.name}：${lack}`));
  if (problems.length > 0) throw new Error(`标题字体没有做好：\n${problems.join('\n')}`);

  for (const [address = '', alike] of Map.groupBy(pages, (page) => page.address)) {
    const whole = fileAt(address);
    const cut = cutter(readFileSync(whole), alike);
    const made = async (characters: string) => {
      const face = await cut(characters);
      const name = `${createHash('sha256').update(face).digest('hex').slice(0, 16)}.woff2`;
      writeFileSync(join(whole, '..', name), face);
      return address.replace(/[^/]+$/, name);
    };
    for (const { characters, name, opening } of alike) {
      const others = [...characters].filter((character) => !opening.includes(character)).join('');
      const faces = { characters: opening, opening: await made(opening), others: others && (await made(others)) };
      writeFileSync(join(root, name), declaring(readFileSync(join(root, name), 'utf8'), address, faces));
    }
    rmSync(whole);
  }
}

const finding = codeVersion('outlets/fonts/page-headlines.ts');
const cutting = codeVersion('outlets/fonts/cut.ts');

/** What was found in a page once is known of the same page. */
async function headlinesOf(file: string): Promise<PageHeadlines> {
  const html = readFileSync(file, 'utf8');
  const from = [html, finding];
  const found = await kept('headlines', 'json', from, async () => Buffer.from(JSON.stringify(pageHeadlines(html))));
  return JSON.parse(found.toString());
}

/** Cuts a face to the characters of one page after the other; a page that sets what one has set before is cut no more. */
function cutter(whole: Buffer, pages: readonly PageHeadlines[]): (characters: string) => Promise<Buffer> {
  const from = [createHash('sha256').update(whole).digest('hex'), cutting];
  let common: Promise<Buffer> | undefined;
  return (characters) =>
    kept('faces', 'woff2', [characters, from], async () => {
      // Cut once to what all pages set, it is quickly cut to what each does, and comes out the same.
      common ??= cutTo([...new Set(pages.flatMap((page) => [...page.characters]))].join(''), whole);
      return packed(characters, await cutTo(characters, await common));
    });
}

/** The addresses of a page's faces, and what the one that it opens with has. */
interface Faces {
  characters: string;
  opening: string;
  others: string;
}

function lackOf({ address, preloaded }: PageHeadlines, fileAt: (address: string) => string): string[] {
  if (!address) return ['没有标题字体的 @font-face'];
  if (!existsSync(fileAt(address))) return [`标题字体 ${address} 不在`];
  return preloaded ? [] : ['没有预先加载标题字体（preload）'];
}

/** A page that asks for its own files in the place of a whole face: of two, browsers take the one that is named last. */
function declaring(html: string, whole: string, { characters, opening, others }: Faces): string {
  const page = html.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    if (!rule.includes(whole)) return rule;
    const declared = rule.replace('format("truetype")', 'format("woff2")');
    const first = declared.replace(whole, opening);
    return others
      ? declared.replace(whole, others) + first.replace(/;?\s*}$/, `;unicode-range:${rangeOf(characters)}}`)
      : first;
  });
  return page.replaceAll(whole, opening).replace('type="font/ttf"', 'type="font/woff2"');
}

function rangeOf(characters: string): string {
  return [...characters].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join();
}
