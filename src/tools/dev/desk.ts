import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openMemory } from '../../editorial/content/memory.ts';
import { openShelf } from '../../editorial/content/shelf.ts';
import { problemsIn } from '../../editorial/rules/check-content.ts';
import { toBeRead } from '../../editorial/rules/unread.ts';
import { errorsIn, inBrief, type Problem } from '../../editorial/source/problem.ts';
import { problemPage } from './problem-page.ts';

/** The copy desk of the preview: it reads the content again when asked, and answers for a page while something is wrong. */
export interface Desk {
  /** Checks the content. @returns whether it is good, as far as this is the last word on it */
  check(): Promise<boolean>;
  /** Answers a request for a page with what is wrong. @returns whether it did */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
}

/** @param tell what to do with every problem found */
export function openDesk(tell: (problem: Problem) => void): Desk {
  let errors: Problem[] = [];
  let asked = 0;
  const memory = openMemory('.');
  const shelf = openShelf(memory);
  return {
    async check() {
      asked += 1;
      const own = asked;
      const problems = inBrief(toBeRead(await problemsIn('.', shelf)));
      // What the first look has found: an editor should not wait for a disk after each saving.
      if (own === 1) memory.keep();
      // Saved again meanwhile: what was read first is old.
      if (own < asked) return false;
      problems.forEach(tell);
      errors = errorsIn(problems);
      return errors.length === 0;
    },
    answer({ headers }, response) {
      if (errors.length === 0 || !headers.accept?.includes('text/html')) return false;
      const version = createHash('sha256').update(JSON.stringify(errors)).digest('hex').slice(0, 12);
      const shown = errors.map((error) => ({ ...error, excerpt: lineOf(error) }));
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'X-Problems': version });
      response.end(problemPage(shown, version));
      return true;
    },
  };
}

/** The line it stands in; nothing where the problem is that nobody can read the file. */
function lineOf({ file, line }: Problem): string {
  try {
    return (readFileSync(file, 'utf8').split('\n')[line - 1] ?? '').trim();
  } catch {
    return '';
  }
}
