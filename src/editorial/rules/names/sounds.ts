import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const known = new Map<string, readonly string[]>();
/** Takes thirty milliseconds to come, and most checks ask nothing: what has been checked before is right. */
let library: typeof import('pinyin-pro') | undefined;

/** How a character may be read, with its tone: ze2, shan4 and dan1. */
export function soundsOf(character: string): readonly string[] {
  const read = known.get(character);
  if (read) return read;
  library ??= load('pinyin-pro') as typeof import('pinyin-pro');
  const sounds = library.pinyin(character, { toneType: 'num', multiple: true, type: 'array' });
  known.set(character, sounds);
  return sounds;
}

/** Whether two characters may be read alike. @param tone whether their tones have to be the same */
export function soundAlike(one: string, other: string, tone = false): boolean {
  const plain = (sound: string) => (tone ? sound : sound.replace(/\d$/, ''));
  const sounds = soundsOf(one).map(plain);
  return soundsOf(other).some((sound) => sounds.includes(plain(sound)));
}
