import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion, treeVersion } from '../../lib/code-version.ts';
import { isEmbed } from '../../lib/embeds.ts';
import { headlineFace } from '../../lib/headline-face.ts';
import { kept, keptAlready } from '../../lib/kept.ts';
import { type Cutter, openCutter } from './cutter.ts';
import { type PageHeadlines, pageHeadlines } from './page-headlines.ts';

/**
 * Gives each page of a built site a headline face with its own characters alone: a first visit pays for the headlines
 * that it shows (15 KB for a long story, where the face of the whole site would be 52), and nothing of what is not
 * published can be in it. What a page opens with is a file of its own, of about 4 KB, and alone is preloaded: of one
 * file for all, 24 KB on the front page, the first picture had to wait for the headlines below it. Pages that set the
 * same characters share a file. A page that the last build has finished is found finished.
 * @param root the folder of the built site
 * @param base the path it is published under
 * @param last what is done to each page when it has its faces
 * @throws when a page would be published without the face: Astro only warns of one that it could not make
 */
export async function cutToPages(root: string, base: string, last = (html: string) => html): Promise<void> {
  const fileAt = (address: string) => join(root, address.startsWith(base) ? address.slice(base.length) : address);
  const finishing = [treeVersion(), packageVersion(headlineFace.package)];
  const inputs = (name: string) => [readFileSync(join(root, name)), finishing] as const;
  const cutter = openCutter(fileAt);
  const wholes = new Set<string>();
  const put = async (name: string, finished: Buffer) => {
    const { faces, html } = unpacked(finished);
    for (const part of faces.parts) await cutter.cut(faces.address, part);
    if (faces.address) wholes.add(faces.address);
    writeFileSync(join(root, name), html);
  };

  const anew: { name: string; headlines: PageHeadlines }[] = [];
  for (const name of globSync('**/*.html', { cwd: root }).sort()) {
    // What others put into their pages is a chart, and all of it is set as running text is.
    if (isEmbed(name)) {
      writeFileSync(join(root, name), last(readFileSync(join(root, name), 'utf8')));
      continue;
    }
    const from = inputs(name);
    const known = keptAlready('pages', 'html', from);
    if (known) await put(name, known);
    else anew.push({ name, headlines: pageHeadlines(from[0].toString()) });
  }
  const problems = anew.flatMap(({ headlines, name }) => lackOf(headlines, fileAt).map((lack) => `${name}：${lack}`));
  if (problems.length > 0) throw new Error(`标题字体没有做好：\n${problems.join('\n')}`);
  cutter.expect(anew.flatMap(({ headlines }) => [...headlines.characters]));
  for (const { headlines, name } of anew) {
    const from = inputs(name);
    const finish = async () => {
      const { faces, html } = await faced(from[0].toString(), headlines, cutter);
      return Buffer.from(`${JSON.stringify(faces)}\n${last(html)}`);
    };
    await put(name, await kept('pages', 'html', from, finish));
  }
  for (const address of wholes) rmSync(fileAt(address));
}

/** The faces of a page, as they are noted in the line before it. */
interface Cut {
  /** Where its whole face was. */
  address: string;
  /** The characters of each face that it asks for. */
  parts: readonly string[];
}

/** A page as it was kept, in bytes: of a thousand not one need be read. */
function unpacked(finished: Buffer): { faces: Cut; html: Buffer } {
  const end = finished.indexOf('\n');
  return { faces: JSON.parse(finished.toString('utf8', 0, end)), html: finished.subarray(end + 1) };
}

async function faced(html: string, page: PageHeadlines, cutter: Cutter): Promise<{ faces: Cut; html: string }> {
  const { address = '', characters, opening } = page;
  // A page that only leads on to another sets nothing.
  if (characters === '') return { html, faces: { address: '', parts: [] } };
  const others = [...characters].filter((character) => !opening.includes(character)).join('');
  const parts = others ? [opening, others] : [opening];
  const [first = '', second = ''] = await Promise.all(parts.map((part) => cutter.cut(address, part)));
  const face = { characters: opening, opening: first, others: second };
  return { html: declaring(html, address, face), faces: { address, parts } };
}

/** The addresses of a page's faces, and what the one that it opens with has. */
interface Faces {
  characters: string;
  opening: string;
  others: string;
}

function lackOf({ address, characters, preloaded }: PageHeadlines, fileAt: (address: string) => string): string[] {
  if (characters === '') return [];
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
