import { isDeepStrictEqual } from 'node:util';
import type { Memory } from './memory.ts';

/**
 * What was made of content when it was last read, for who reads it again after each save: what has not been edited is
 * the same object as before, and so neither read nor checked again.
 */
export interface Shelf {
  /** What is made of a file. @param source all that it is made from, besides the file's name */
  made<Made>(file: string, source: string, make: () => Made): Made;
  /** The earlier one of two values that say the same, under one name. */
  settled<Value>(name: string, value: Value): Value;
  /** What earlier runs have left. */
  memory: Memory | undefined;
}

export function openShelf(memory?: Memory): Shelf {
  const files = new Map<string, { source: string; made: unknown }>();
  const values = new Map<string, unknown>();
  return {
    memory,
    made<Made>(file: string, source: string, make: () => Made) {
      const last = files.get(file);
      if (last?.source === source) return last.made as Made;
      const made = make();
      files.set(file, { source, made });
      return made;
    },
    settled<Value>(name: string, value: Value) {
      const last = values.get(name);
      if (isDeepStrictEqual(last, value)) return last as Value;
      values.set(name, value);
      return value;
    },
  };
}
