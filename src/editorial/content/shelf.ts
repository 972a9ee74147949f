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
  /** A list under one name, each of its things the earlier one that says the same. */
  settledEach<Thing extends { id: string }>(name: string, list: readonly Thing[]): readonly Thing[];
  /** What earlier runs have left. */
  memory: Memory | undefined;
}

export function openShelf(memory?: Memory): Shelf {
  const files = new Map<string, { source: string; made: unknown }>();
  const values = new Map<string, unknown>();
  const lists = new Map<string, { given: readonly unknown[]; made: readonly { id: string }[] }>();
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
    settledEach<Thing extends { id: string }>(name: string, list: readonly Thing[]) {
      const last = lists.get(name);
      if (last?.given === list) return last.made as readonly Thing[];
      const before = new Map(last?.made.map((thing) => [thing.id, thing]));
      const made = list.map((thing) => {
        const earlier = before.get(thing.id);
        return isDeepStrictEqual(earlier, thing) ? (earlier as Thing) : thing;
      });
      lists.set(name, { given: list, made });
      return made;
    },
  };
}
