import { pathToFileURL } from 'node:url';
import { sourceFolder } from '../lib/source-folder.ts';
import { once } from './once.ts';

/** The compiler, outside the bundle: with all that it needs it is larger than the rest. */
const compiler = once(async (): Promise<typeof import('../editorial/markdown/compile.ts')> => {
  return import(/* @vite-ignore */ pathToFileURL(sourceFolder('editorial/markdown/compile.ts')).href);
});

/** A text of `content/` as a program: see `compileText()`. @param file from the project's root */
export async function compiledText(file: string): Promise<string> {
  return (await compiler()).compileText(file);
}
