import { foreign } from './passage.ts';

/** What stands in a source for one character, or, beyond U+FFFF, for two halves of one. */
const written = /^&#?\w+;|^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0abtnvfreN_LP])/;

/** The end of a line, which YAML reads as a space. */
const fold = /(?<blank>[ \t]*)\r?\n/y;

/**
 * Where in the source each character of a value stands. A value is its source without quotes,
 * escapes and indentation; an entity (`&lt;`) is one character, and so is an escape of YAML (`\u200b`).
 */
export function align(value: string, source: string, start: number): number[] {
  let offset = start;
  let entity = start;
  return [...Array(value.length).keys()].map((index) => {
    const character = value[index] as string;
    // Nearly always; a space may be the end of a line.
    if (source[offset] === character && character !== ' ') {
      offset += 1;
      return offset - 1;
    }
    // The second half of what an entity stands for.
    if (/[\udc00-\udfff]/.test(character) && source[offset] !== character) return entity;
    fold.lastIndex = offset;
    const folded = character === ' ' && !/[ \n]/.test(value[index + 1] ?? '') && fold.exec(source);
    if (folded) {
      offset = fold.lastIndex;
      return folded.index + (folded.groups?.['blank']?.length ?? 0);
    }
    while (offset < source.length && source[offset] !== character) {
      const [found] = source.slice(offset, offset + 40).match(written) ?? [];
      if (found) {
        entity = offset;
        offset += found.length;
        return entity;
      }
      // It stands for what was taken out.
      if (character === foreign) break;
      // Markdown reads it as the mark of a character that cannot be shown.
      if (character === '\ufffd' && source[offset] === '\0') break;
      offset += 1;
    }
    offset += 1;
    return offset - 1;
  });
}
