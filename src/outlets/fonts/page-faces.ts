import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cutDown } from './headline-font.ts';
import { fileAt, pageHeadlines } from './page-headlines.ts';

/**
 * Gives each page of a built site a headline face with its own characters alone: a first visit pays for the headlines
 * it shows, and not for those of the whole site (15 KB instead of 52 for a long story). Pages that set the same
 * characters share a file.
 * @param root the folder of the built site
 * @param base the path it is published under
 */
export async function cutToPages(root: string, base: string): Promise<void> {
  const whole = new Set<string>();
  for (const page of globSync('**/*.html', { cwd: root }).sort()) {
    const html = readFileSync(`${root}/${page}`, 'utf8');
    const { address, characters } = pageHeadlines(html);
    const file = address && fileAt(root, base, address);
    // What is missing is told by the check that follows.
    if (!file || !existsSync(file)) continue;
    whole.add(file);
    const face = await cutDown(readFileSync(file), characters.join(''));
    const name = `${createHash('sha256').update(face).digest('hex').slice(0, 16)}.woff2`;
    writeFileSync(file.replace(basename(file), name), face);
    writeFileSync(`${root}/${page}`, html.replaceAll(address, address.replace(basename(address), name)));
  }
  for (const file of whole) rmSync(file);
}
