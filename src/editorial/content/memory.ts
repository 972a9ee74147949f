import { resolve } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { digestOf, keepAt, keptAt } from '../../lib/kept.ts';
import { contractModules } from '../source/contracts.ts';
import type { Gist } from './reading.ts';

/**
 * What the last check has found of each file: of a thousand that are right and have not been edited, none need be read
 * to its end again. Only what is right is remembered.
 */
export interface Memory {
  /** What is known of a file with this text. */
  gist(file: string, source: string): Gist | undefined;
  learn(file: string, source: string, gist: Gist): void;
  /** Whether nothing was wrong in a file while it was held against these. */
  isGood(file: string, against: string): boolean;
  praise(file: string, against: string): void;
  /** Keeps what was asked for or learnt for the next check. */
  keep(): void;
}

interface Known {
  source: string;
  gist: Gist;
  good?: string | undefined;
}

/** @param root the folder that holds `content/` */
export function openMemory(root: string): Memory {
  // What another version of the rules has found is not known.
  const rules = codeVersion('editorial/rules/check-content.ts', ...contractModules);
  const from = [resolve(root), rules, process.versions.unicode, process.versions.icu ?? ''];
  const before = new Map(Object.entries((keptAt('checked', from) ?? {}) as Record<string, Known>));
  const now = new Map<string, Known>();
  let isNew = false;
  return {
    gist(file, source) {
      const known = before.get(file);
      if (known?.source !== digestOf([source])) return undefined;
      now.set(file, known);
      return known.gist;
    },
    learn(file, source, gist) {
      isNew = true;
      now.set(file, { source: digestOf([source]), gist });
    },
    isGood: (file, against) => now.get(file)?.good === against,
    praise(file, against) {
      const known = now.get(file);
      if (!known) return;
      isNew = true;
      known.good = against;
    },
    keep() {
      if (!isNew && now.size === before.size) return;
      try {
        keepAt('checked', from, Object.fromEntries(now));
      } catch {
        // Content may be checked where nothing can be written.
      }
      for (const [file, known] of now) before.set(file, known);
      isNew = false;
    },
  };
}
