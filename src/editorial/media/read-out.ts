import { aligned } from '../../lib/common.ts';
import { spokenPart } from '../../lib/sentences.ts';
import type { Line } from './script.ts';
import { type Cue, type CueFault, readWebVtt } from './web-vtt.ts';

/** A sentence that was read out, where it is written down, and when it is heard, where that is known. */
interface Heard extends Pick<Cue, 'line' | 'text'> {
  start?: number;
  end?: number;
}

/** What is known of a recording: what was read, what was left out on purpose, and what is wrong in the file of it. */
export interface ReadOut {
  heard: Heard[];
  leftOut: string[];
  faults: CueFault[];
}

/** What marks a sentence that is not read, in a file of times and in a script. */
export const leftOutMark = '不读';
const note = new RegExp(`^NOTE ${leftOutMark}\\s*$`);
const inScript = new RegExp(`^\\d+[.．、] *(?:（(${leftOutMark})）)?(.*\\S)`);

/** Reads `<name>.vtt`: a cue for each sentence; those left out stand in a note that begins `NOTE 不读`. */
export function readTimes(source: string): ReadOut {
  const { cues, faults } = readWebVtt(source);
  const blocks = source.split(/\r?\n(?:[ \t]*\r?\n)+/).map((block) => block.trim().split(/\r?\n/));
  const leftOut = blocks.flatMap(([first = '', ...rest]) => (note.test(first) ? rest : []));
  return { heard: cues, leftOut, faults };
}

/** Reads `<name>.txt`, the script that `npm run narrate` writes: numbered sentences. */
export function readScript(source: string): ReadOut {
  const lines = source.split(/\r?\n/).map((text, index) => ({ found: inScript.exec(text), line: index + 1 }));
  const read = lines.flatMap(({ found, line }) =>
    found ? [{ line, text: found[2] ?? '', isLeftOut: found[1] !== undefined }] : [],
  );
  return {
    heard: read.filter(({ isLeftOut }) => !isLeftOut).map(({ line, text }) => ({ line, text })),
    leftOut: read.filter(({ isLeftOut }) => isLeftOut).map(({ text }) => text),
    faults: [],
  };
}

/** A sentence that is not what was read: changed, added, or gone. */
export interface Change {
  now?: Line;
  was?: Heard;
}

/** Where the text is no longer what was read, in the order of the text. Signs are not heard. */
export function changesIn(script: readonly Line[], { heard, leftOut }: ReadOut): Change[] {
  const unread = new Set(leftOut.map(spokenPart));
  const now = script.filter(({ text }) => !unread.has(spokenPart(text)));
  return aligned<Line, Heard>(now, heard, ({ text }) => spokenPart(text)).flatMap(({ here, same, there }) =>
    same ? [] : { ...(here && { now: here }), ...(there && { was: there }) },
  );
}
