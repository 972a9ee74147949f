import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const pages = globSync('**/*.html', { cwd: root })
    .sort()
    .map((name) => ({ name, ...pageHeadlines(readFileSync(join(root, name), 'utf8')) }))
    // A page that only leads on to another sets nothing.
    .filter(({ characters }) => characters !== '');
  const fileAt = (address: string) => join(root, address.startsWith(base) ? address.slice(base.length) : address);
  const problems = pages.flatMap((page) => lackOf(page, fileAt).map((lack) => `${page.name}：${lack}`));
  if (problems.length > 0) throw new Error(`标题字体没有做好：\n${problems.join('\n')}`);

  for (const [address = '', alike] of Map.groupBy(pages, (page) => page.address)) {
    const whole = fileAt(address);
    // Cut once to what all pages set, it is quickly cut to what each does.
    const common = await cutTo(alike.map(({ characters }) => characters).join(''), readFileSync(whole));
    const made = async (characters: string) => {
      const face = await packed(characters, await cutTo(characters, common));
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
  const declared = html.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    if (!rule.includes(whole)) return rule;
    const packed = rule.replace('format("truetype")', 'format("woff2")');
    const first = packed.replace(whole, opening);
    return others
      ? packed.replace(whole, others) + first.replace(/;?\s*}$/, `;unicode-range:${rangeOf(characters)}}`)
      : first;
  });
  return declared.replaceAll(whole, opening).replace('type="font/ttf"', 'type="font/woff2"');
}

function rangeOf(characters: string): string {
  return [...characters].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join();
}
