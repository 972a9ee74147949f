import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One file of ours that takes something from another. */
export interface Import {
  from: string;
  to: string;
}

/** Every import between files of `src/`, types and scripts of pages included, as the compiler reads them. */
export function importsOf(root = 'src'): Import[] {
  return globSync(`${root}/**/*.{ts,astro}`)
    .sort()
    .flatMap((file) => {
      const from = file.replaceAll('\\', '/');
      return codeOf(from, readFileSync(file, 'utf8')).flatMap((code) =>
        ts
          .preProcessFile(code, true, true)
          .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
          .filter((name) => name.startsWith('.'))
          .map((name) => ({ from, to: posix.join(posix.dirname(from), name) })),
      );
    });
}

/** The code of an Astro component stands between its fences, and in its scripts. */
function codeOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const [, fenced = ''] = text.match(/^---\n([\s\S]*?)\n---/) ?? [];
  return [fenced, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)];
}
