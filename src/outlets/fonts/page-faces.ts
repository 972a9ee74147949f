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
 * published can be in it. Pages that set the same characters share a file.
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
    for (const { characters, name } of alike) {
      const face = await cut(characters);
      const file = `${createHash('sha256').update(face).digest('hex').slice(0, 16)}.woff2`;
      writeFileSync(join(whole, '..', file), face);
      const html = readFileSync(join(root, name), 'utf8');
      writeFileSync(join(root, name), declaring(html, address, address.replace(/[^/]+$/, file)));
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

function lackOf({ address, preloaded }: PageHeadlines, fileAt: (address: string) => string): string[] {
  if (!address) return ['没有标题字体的 @font-face'];
  if (!existsSync(fileAt(address))) return [`标题字体 ${address} 不在`];
  return preloaded ? [] : ['没有预先加载标题字体（preload）'];
}

/** A page that asks for another file in the place of a whole face. */
function declaring(html: string, whole: string, cut: string): string {
  return html
    .replaceAll(whole, cut)
    .replace('type="font/ttf"', 'type="font/woff2"')
    .replace('format("truetype")', 'format("woff2")');
}
