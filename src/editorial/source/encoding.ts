import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';

/** What Chinese texts are full of, in either script. */
const common = /[的一是了在不和有人这這个個们們来來年我到他说說，。、]/g;
/** So few broken characters are damage, and no other code. */
const fewBroken = 3;

const utf8 = new TextDecoder('utf-8');

type Refused = Pick<Problem, 'rule' | 'what' | 'mend'> & Partial<Problem>;

/** A file's text, or why it is none: which code it is in, as far as that can be told. */
export function decoded(bytes: Uint8Array): { text: string; problem?: Refused } {
  const wide = utf16In(bytes);
  const refuse = (name: string) => ({
    text: '',
    problem: { rule: 'file-encoding' as const, what: `文件不是 UTF-8 编码${name}`, mend: '用编辑器另存为 UTF-8' },
  });
  if (wide) return refuse('，是 UTF-16（记事本里叫 Unicode）');
  const text = utf8.decode(bytes);
  const broken = text.split('\ufffd').length - 1 - literal(bytes);
  if (broken <= 0) return { text };
  if (broken <= fewBroken && (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 20 * broken) {
    const what = '这里有一个字坏了，读不出来';
    const mend = '对照原稿，把原来的字打上，存成 UTF-8';
    return { text: '', problem: { rule: 'garbled-character', ...placeAt(text, text.indexOf('\ufffd')), what, mend } };
  }
  const [first, second] = [
    { name: 'GBK', score: scoreOf(bytes, 'gb18030') },
    { name: 'Big5', score: scoreOf(bytes, 'big5') },
  ].sort((a, b) => b.score - a.score);
  // In few words neither is sure.
  return refuse(first && second && first.score > 2 * second.score ? `，多半是 ${first.name}` : '');
}

/** How often the file says U+FFFD itself. */
function literal(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length - 2; at += 1) {
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** How much like Chinese it reads in a code; nothing when it is not in it. */
function scoreOf(bytes: Uint8Array, code: string): number {
  try {
    const text = new TextDecoder(code, { fatal: true }).decode(bytes);
    return (text.match(common)?.length ?? 0) + (/\p{Script=Han}/u.test(text) ? 0.1 : 0);
  } catch {
    return 0;
  }
}

/** By its mark, or by every other byte of its ASCII being nothing. */
function utf16In(bytes: Uint8Array): boolean {
  const [one, two] = bytes;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return true;
  const head = bytes.subarray(0, 4096);
  const nothing = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nothing[at % 2] = (nothing[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nothing;
  return Math.max(even, odd) > head.length / 50 && Math.min(even, odd) * 10 < Math.max(even, odd);
}
