import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeVersion, packageVersion } from '../../lib/code-version.ts';
import { nameOf } from '../../lib/content-folder.ts';
import { deploymentOf } from '../../lib/deployment/deployment.ts';
import { digestOf, kept } from '../../lib/kept.ts';
import { exampleAt } from '../ledger/examples.ts';
import { figuresDigest } from '../ledger/figures-digest.ts';
import { reachOf } from '../ledger/kept.ts';
import { contractModules } from '../source/contracts.ts';
import { partsOf } from '../source/frontmatter.ts';
import { asFunction } from './as-function.ts';
import { markdownProcessor } from './processor.ts';

const { base } = deploymentOf(process.env);
const compiler = digestOf([
  base,
  codeVersion('editorial/markdown/compile.ts', ...contractModules),
  ...['@astrojs/markdown-remark', '@mdx-js/mdx'].map(packageVersion),
]);
const processor = markdownProcessor({ base, recmaPlugins: [asFunction] });
const renderer = processor.createMdxRenderer?.(
  { syntaxHighlight: false },
  { srcDir: new URL('file:///'), optimize: false },
);

/**
 * Compiles a text once: what comes out depends on its body, on the figures that its amounts are marked by, and on the
 * compiler. Of a thousand stories all but the edited ones are found compiled.
 * @param file from the project's root, in MDX; its frontmatter is left aside
 * @returns the body of a function: see `as-function.ts`
 * @throws with the place in the file, when it holds code, or what cannot be read
 */
export async function compileText(file: string): Promise<string> {
  const body = bodyIn(file, readFileSync(file, 'utf8'));
  const compiled = await kept('mdx', 'js', [body, file, figuresOf(file), compiler], async () => {
    try {
      return Buffer.from((await (await renderer)?.process(body, resolve(file), {}))?.code ?? '');
    } catch (error) {
      const { column, line } = error as { line?: number; column?: number };
      throw Object.assign(error as Error, { loc: { file: resolve(file), line, column } });
    }
  });
  return compiled.toString();
}

/** On the lines on which it stands. */
function bodyIn(file: string, text: string): string {
  return text.startsWith('---') ? (partsOf(file, text).parts?.body ?? text) : text;
}

function figuresOf(file: string): string[] {
  const example = exampleAt(resolve(file));
  return (example ? [example.figures] : reachOf(nameOf(file))).map(figuresDigest);
}
