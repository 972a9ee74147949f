import { globSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importedBy } from '../../support/imports.ts';

const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

/** What a site is made with: the command, and what Astro finds by itself. */
const roots = [
  'astro.config.mjs',
  'src/tools/build.ts',
  'src/tools/dev.ts',
  ...globSync('src/{content.config,middleware}.ts'),
  ...globSync('src/{pages,components/story}/**/*.{ts,astro}'),
];

const code = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? (/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '') : text;
};

/** The packages that a file takes more than types from. */
function packagesIn(file: string): string[] {
  if (!/\.(ts|mjs|astro)$/.test(file)) return [];
  const { outputText } = ts.transpileModule(code(file), {
    compilerOptions: { verbatimModuleSyntax: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  return ts
    .preProcessFile(outputText, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !/^(\.|\/|node:|astro:)/.test(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

test('a build needs nothing that npm ci --omit=dev leaves out', () => {
  const reached = new Set<string>();
  const go = (file: string): void => {
    if (reached.has(file) || !statSync(file).isFile()) return;
    reached.add(file);
    importedBy(file, readFileSync(file, 'utf8')).forEach(go);
  };
  roots.forEach(go);
  expect(reached.size).toBeGreaterThan(200);
  const taken = [...reached].flatMap(packagesIn);
  expect(Object.keys(dependencies).filter((name) => taken.includes(name)).length).toBeGreaterThan(10);
  expect(taken.filter((name) => name in devDependencies)).toEqual([]);
});

describe('every command says first what Node it needs', () => {
  const own = Object.entries(scripts).filter(([, script]) => /\bsrc\/tools\/[\w-]+\.ts|^vitest/.test(script));
  test.each(own)('npm run %s', (_, script) => {
    expect(script).toMatch(/^(npm run build && )?node (-r \.\/)?src\/tools\/node\/preflight\.cjs /);
  });
});

test('all packages together take at most 600 MB', () => {
  const names = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  const sizes = names.flatMap((name) =>
    readdirSync(join('node_modules', name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => lstatSync(join(entry.parentPath, entry.name)).size),
  );
  expect(sizes.length).toBeGreaterThan(1000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600e6);
});
