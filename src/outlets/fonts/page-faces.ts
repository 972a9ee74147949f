import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    for (const { characters, name } of alike) {
      const face = await packed(characters, await cutTo(characters, common));
      const cut = `${createHash('sha256').update(face).digest('hex').slice(0, 16)}.woff2`;
      writeFileSync(join(whole, '..', cut), face);
      const html = readFileSync(join(root, name), 'utf8');
      writeFileSync(join(root, name), declaring(html, address, address.replace(/[^/]+$/, cut)));
    }
    rmSync(whole);
  }
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
