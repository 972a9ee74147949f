import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { exampleSounds } from '../editorial/ledger/examples.ts';
import { published } from '../editorial/media/publish.ts';
import { readSound, type Sound } from '../editorial/media/sound.ts';
import { recordingFile } from '../lib/content-folder.ts';
import { oncePerFile } from './once-per-file.ts';

/** A sound as it is published. */
export interface PublishedSound extends Sound {
  /** Below the site's base; named by content, so that browsers may keep it for good. */
  path: string;
  bytes: Buffer;
}

/**
 * A sound of `content/recordings/`.
 * @param synthetic it says of itself that it is, and must go on saying so
 * @throws in Chinese when the file is not what can be played
 */
export async function soundOf(name: string, synthetic: boolean): Promise<PublishedSound> {
  return readOnce(exampleSounds().get(name) ?? recordingFile(name), synthetic);
}

const readOnce = oncePerFile(async (file: string, synthetic: boolean): Promise<PublishedSound> => {
  const original = readFileSync(file);
  const { faults, sound } = await readSound(file, original);
  if (!sound) throw new Error(faults.map((said) => said.slice(1).join('。')).join('\n'));
  const bytes = synthetic ? original : published(sound.type, original);
  return { ...sound, path: `/recordings/${digestOf(bytes)}${extname(file)}`, bytes };
});

/** As much of a digest as names a file. */
export function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** The gallery shows its examples as what people have made, and as what nobody has. */
export function bothWays(names: readonly string[]): { name: string; synthetic: boolean }[] {
  return names.flatMap((name) => [true, false].map((synthetic) => ({ name, synthetic })));
}
