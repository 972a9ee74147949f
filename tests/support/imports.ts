import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One file of ours that takes something from another. */
export interface Import {
  from: string;
  to: string;
}

/** Every import between our files: types, scripts of pages, style sheets and whole folders included. */
export function importsOf(root = 'src'): Import[] {
  return globSync(`${root}/**/*.{ts,tsx,js,mjs,astro,mdx,css}`)
    .sort()
    .flatMap((found) => {
      const from = found.replaceAll('\\', '/');
      return importedBy(from, readFileSync(from, 'utf8')).map((to) => ({ from, to }));
    });
}

/** The files of ours that a file takes something from; where it names a pattern, those that fit. */
export function importedBy(file: string, text: string): string[] {
  const written = file.endsWith('.css') ? inStyles(text) : /\.(astro|mdx)$/.test(file) ? inPage(text) : inCode(text);
  const names = written
    .filter((name) => /^(\.{1,2}\/|\/src\/)/.test(name))
    .map((name) => name.replace(/[?#].*$/, ''))
    .map((name) => (name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name)))
    .flatMap((to) => (to.includes('*') ? globSync(to).map((found) => found.replaceAll('\\', '/')) : [to]))
    .filter((to) => to !== file);
  return [...new Set(names)];
}

/** As the compiler reads them, and besides all that is called with a path, as `import.meta.glob` is. */
function inCode(text: string): string[] {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) names.push(...node.arguments.flatMap(pathsIn));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.tsx', text, ts.ScriptTarget.Latest));
  return names;
}

/** A text; what is put together of texts and values names whatever fits. */
function pathsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(pathsIn);
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
}

function inStyles(text: string): string[] {
  const named = /(?:@(?:import|reference|plugin|config)\s+|\burl\(\s*)(?:url\(\s*)?['"]?([^'")\s]+)/g;
  return [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(named)].map(([, name = '']) => name);
}

/** The code of a page stands between its fences, in its scripts and styles, and in braces; that of MDX in its lines. */
function inPage(text: string): string[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  const [fenced = ''] = all(/^---\s*?\n([\s\S]*?)^---\s*?$/gm);
  return [
    ...inCode(fenced),
    ...all(/<script\b[^>]*>([\s\S]*?)<\/script>/g).flatMap(inCode),
    ...all(/<script\b[^>]*\bsrc=["']([^"']+)/g),
    ...all(/<style\b[^>]*>([\s\S]*?)<\/style>/g).flatMap(inStyles),
    ...all(/\b(import(?:\.meta\.glob)?(?:<[^()]*>)?\([^()]*\))/g).flatMap(inCode),
    ...all(/^(import\s[^;]*?['"][^'"]+['"])/gm).flatMap(inCode),
  ];
}
