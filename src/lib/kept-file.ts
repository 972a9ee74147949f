import { readFileSync, type Stats, statSync } from 'node:fs';

/**
 * So long after a file was written, in milliseconds, another writing gets another time: file systems count in steps of
 * a few, and some of the oldest in seconds.
 */
const settled = 2000;

/**
 * What is made of a file each time it is asked for: once while the file stays as it is, and again after an edit. The
 * one place that remembers what files said, so that a build of many pages reads each once, and a preview sees each edit.
 * @param file read as UTF-8
 * @param make given the text; what it throws is thrown each time
 */
export function keptFile<Made>(file: string, make: (text: string) => Made): () => Made {
  let last: { text: string; made: Made; stamp: string | undefined } | undefined;
  return () => {
    const stamp = stampOf(statSync(file));
    if (last && stamp !== undefined && last.stamp === stamp) return last.made;
    const text = readFileSync(file, 'utf8');
    const made = last && last.text === text ? last.made : make(text);
    last = { text, made, stamp };
    return made;
  };
}

/** By what a file is known to be the one that was read; nothing while it may still be written in the same moment. */
function stampOf({ ctimeMs, ino, mtimeMs, size }: Stats): string | undefined {
  const now = Date.now();
  const isOld = [ctimeMs, mtimeMs].every((time) => Math.abs(now - time) > settled);
  return isOld ? `${ino} ${size} ${mtimeMs} ${ctimeMs}` : undefined;
}
