import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { holds } from '../../lib/typeface.ts';

/** These features squeeze Chinese punctuation (W3C clreq); these names are the copyright and licence. */
const keep = {
  keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'halt', 'chws', 'palt', 'vert', 'vhal', 'vchw'],
  preserveNameIds: [0, 7, 13, 14],
};

/** A face with these characters alone. One that it never had is left to the system's face. */
export function cutTo(characters: string, face: Buffer): Promise<Buffer> {
  return subsetFont(face, characters, { ...keep, targetFormat: 'sfnt' });
}

/**
 * A face as it is sent to readers.
 * @param characters those that it has
 * @throws when it has not all of them
 */
export async function packed(characters: string, face: Buffer): Promise<Buffer> {
  const woff2 = await subsetFont(face, characters, { ...keep, targetFormat: 'woff2' });
  const lacking = lackedBy(woff2, characters);
  if (lacking.length > 0) throw new Error(`标题字体里缺字：${lacking.join(' ')}`);
  return woff2;
}

/** The characters that a cut face has lost. */
export function lackedBy(face: Buffer, characters: string): string[] {
  const held = new Set((create(face) as Font).characterSet);
  return [...characters].filter((character) => !held.has(character.codePointAt(0) ?? 0) && holds(character));
}
