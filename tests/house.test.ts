import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importsOf } from './support/imports.ts';

const readme = readFileSync('src/README.md', 'utf8');
const imports = importsOf();
const [rooms = [], inEditorial = []] = [...readme.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, drawing = '']) =>
  [...drawing.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from = '', to = '']) => [from, to] as const),
);

type Arrows = readonly (readonly [from: string, to: string])[];

/** Everything that can be come to from a room or a file. */
function reach(from: string, arrows: ReadonlyMap<string, readonly string[]>, seen = new Set<string>()): Set<string> {
  for (const to of arrows.get(from) ?? []) if (!seen.has(to)) reach(to, arrows, seen.add(to));
  return seen;
}

function outgoing(arrows: Arrows): Map<string, string[]> {
  const byStart = Map.groupBy(arrows, ([from]) => from);
  return new Map([...byStart].map(([from, all]) => [from, all.map(([, to]) => to)]));
}

/** The imports between the folders below one, each named by its folder. */
function between(folder: string): Arrows {
  const room = (file: string) =>
    file.startsWith(`${folder}/`) && file.slice(folder.length + 1).includes('/')
      ? (file.slice(folder.length + 1).split('/')[0] ?? '')
      : '';
  return imports
    .map(({ from, to }) => [room(from), room(to)] as const)
    .filter(([from, to]) => from && to && from !== to);
}

describe.each([
  ['src', rooms],
  ['src/editorial', inEditorial],
])('%s', (folder, drawn) => {
  const taken = between(folder);

  test('imports run down the arrows of the picture, and every arrow is one that is needed', () => {
    const allowed = outgoing(drawn);
    const others = taken.filter(([from, to]) => !reach(from, allowed).has(to)).map((arrow) => arrow.join(' -> '));
    expect([...new Set(others)]).toEqual([]);
    const used = new Set(taken.map((arrow) => arrow.join(' -> ')));
    expect(drawn.map((arrow) => arrow.join(' -> ')).filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  test('the picture has no circle', () => {
    const allowed = outgoing(drawn);
    for (const room of allowed.keys()) expect(reach(room, allowed)).not.toContain(room);
  });

  test('every folder has its line, and no line is left over', () => {
    const prefix = folder === 'src' ? '' : 'editorial/';
    const inside = globSync(`${folder}/*/**/*.*`).map((file) => file.slice(folder.length + 1).split('/')[0]);
    const folders = [...new Set(inside)].map((name) => `${prefix}${name}/`);
    const lines = [...readme.matchAll(/^\| `([\w/]+\/)` \|/gm)].map(([, name = '']) => name);
    expect(lines.filter((name) => name.split('/').length === prefix.split('/').length + 1).sort()).toEqual(
      folders.sort(),
    );
  });
});

test('what is imported is a file of a room, under its whole name, so that no arrow goes unseen', () => {
  expect(imports.filter(({ to }) => !/^src\/\w+\/.*\.\w+$/.test(to) || !existsSync(to))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const arrows = outgoing(imports.map(({ from, to }) => [from, to]));
  expect([...arrows.keys()].filter((file) => reach(file, arrows).has(file))).toEqual([]);
});

test('what runs in browsers is imported by components alone', () => {
  const others = imports.filter(
    ({ from, to }) => to.startsWith('src/reader/') && !/^src\/(reader|components)\//.test(from),
  );
  expect(others).toEqual([]);
});

test('no file is over 200 lines', () => {
  const long = globSync('src/**/*.{ts,astro,css}').filter(
    (file) => readFileSync(file, 'utf8').split('\n').length > 201,
  );
  expect(long).toEqual([]);
});

test('no function is over 60 lines, those of functions inside it apart', () => {
  const long = globSync('src/**/*.ts').flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
    const found: string[] = [];
    /** Says how many lines the functions in a node take up. */
    const linesIn = (node: ts.Node): number => {
      let inside = 0;
      ts.forEachChild(node, (child) => {
        inside += linesIn(child);
      });
      if (!ts.isFunctionLike(node)) return inside;
      const first = lineOf(node.getStart(source));
      const lines = lineOf(node.end) - first + 1;
      if (lines - inside > 60) found.push(`${file}:${first + 1}`);
      return lines;
    };
    linesIn(source);
    return found;
  });
  expect(long).toEqual([]);
});

test('what a README names is there', () => {
  const missing = globSync(['README.md', '{src,tests}/**/README.md'], { exclude: ['**/node_modules/**'] }).flatMap(
    (readme) => {
      const text = readFileSync(readme, 'utf8');
      const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) =>
        join(dirname(readme), path),
      );
      const named = [...text.matchAll(/`([\w./<>*[\]-]+(?:\/|\.(?:ts|astro|css|mdx|yaml|mjs|json)))`/g)].map(
        ([, path = '']) => path,
      );
      return [
        ...linked.filter((path) => !isMade.test(path) && !existsSync(path)),
        ...named.filter((path) => !isMade.test(path) && !isThere(path, dirname(readme))),
      ].map((path) => `${readme}: ${path}`);
    },
  );
  expect(missing).toEqual([]);
});

/** What a build or a device makes, and what stands beside a report's content: unit tests see the fixture's. */
const isMade = /^(\/|dist\/|\.?release[./]|\.astro\/|sw\.js|node_modules\/|content\/(README\.md|tests\/))/;

/** Whether a path leads somewhere, from the project's root, `src/` or `content/`, or from the folder that speaks of it or the one above. */
function isThere(path: string, from: string): boolean {
  const pattern = path.replace(/<\w+>/g, '*');
  const places = ['.', 'src', 'content', from, dirname(from)];
  return places.some((place) => existsSync(join(place, path)) || globSync(join(place, pattern)).length > 0);
}

test('what one has to touch is there', () => {
  const [, table = ''] = readme.split('## To add');
  const paths = [...table.matchAll(/`([\w./<>-]+)`/g)].map(([, path = '']) =>
    path.startsWith('content/') ? path : `src/${path}`,
  );
  expect(paths.length).toBeGreaterThan(6);
  for (const path of paths)
    expect([path, globSync(path.replace(/<\w+>/g, '*')).length > 0 || existsSync(path)]).toEqual([path, true]);
});
