import type { Passage } from '../source/passage.ts';
import { readWebVtt } from './web-vtt.ts';

/** What a file of captions says, without the tags of WebVTT; `<v 老秦>` is who speaks. */
export function spokenIn(source: string): string[] {
  return passagesOfCaptions(source).map(({ text }) => text);
}

/** The same, with its places in the file: readers read it on the page, and in the picture. */
export function passagesOfCaptions(source: string): Passage[] {
  const lines = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return readWebVtt(source).cues.map(({ line }) => {
    const start = lines[line] ?? source.length;
    const [words] = source.slice(start).split(/\r?\n[ \t]*(?:\r?\n|$)/, 1);
    return passageOf(words?.trimEnd() ?? '', start);
  });
}

/** Who speaks, other tags, signs that are written as a word, spaces, all else: a `<` is always the beginning of a tag. */
const piece =
  /<v(?:\.[^\s>]*)?\s+(?<speaker>[^>]+)>|<[^>]*>?|&(?<sign>amp|lt|gt|nbsp|lrm|rlm);|(?<space>\s+)|(?<word>.)/gu;
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** @param start where the words stand in the file */
function passageOf(words: string, start: number): Passage {
  const at: number[] = [];
  let text = '';
  const add = (said: string, from: number) => {
    text += said;
    for (let place = 0; place < said.length; place += 1) at.push(start + from + place);
  };
  for (const { groups = {}, 0: written, index } of words.matchAll(piece)) {
    const { sign, space, speaker, word } = groups;
    if (speaker) add(`${speaker}：`, index + written.length - 1 - speaker.length);
    else if (sign) add(signs[sign] ?? '', index);
    else if (space && index > 0) add(' ', index);
    else if (word) add(word, index);
  }
  return { text, at, settled: [], sourced: false };
}
