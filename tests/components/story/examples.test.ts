import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { disagreementsIn } from '../../../src/editorial/ledger/disagreements.ts';
import { type Example, readExamples } from '../../../src/editorial/ledger/examples.ts';
import { checkBody } from '../../../src/editorial/rules/body.ts';
import { checkCopy } from '../../../src/editorial/rules/copy.ts';
import { checkFigures } from '../../../src/editorial/rules/uncovered.ts';
import { passagesOfBody } from '../../../src/editorial/source/body-passages.ts';
import { contracts } from '../../../src/editorial/source/contracts.ts';
import { isJsx, type JsxElement } from '../../../src/editorial/source/guard.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { asText } from '../../../src/editorial/source/problem.ts';
import { ledgerWith } from '../../support/ledger.ts';

const examples = readExamples();
const ledger = ledgerWith({ shared: examples.flatMap(({ figures }) => figures) });
const filesEnding = (ending: string) => globSync(`src/components/story/*/*.${ending}`).map((file) => basename(file));
const photos = filesEnding('jpg');
const known = {
  ids: ledger.ids,
  figures: ledger.byId,
  art: ['example'],
  photos,
  sounds: filesEnding('mp3'),
  videos: filesEnding('mp4'),
  terms: ['示例词'],
};

/** What the checker says of an example that was a story, in a report whose ledger is the examples'. */
function problemsOf({ body, file }: Pick<Example, 'body' | 'file'>): string[] {
  const { problems, tree } = parseBody(file, body.replace(/^\s+---/, ''));
  const passages = tree ? passagesOfBody(tree, body) : [];
  const read = { file, source: body, tree, named: [], fields: [], passages };
  const linking = { pages: new Map(), own: undefined, unseen: false, unread: false };
  const said = tree ? checkBody(file, body, tree, known, linking) : [];
  return [...problems, ...said, ...checkFigures(read, ledger), ...checkCopy(read)].map(asText);
}

test('every component has an example, and every drawing of one is shown', () => {
  expect(examples.map(({ name }) => name)).toEqual(Object.keys(contracts));
  expect(globSync('src/components/story/*/*.svg')).toEqual(['src/components/story/Scene/example.svg']);
});

test('their figures make a ledger, with names that no report has a use for', () => {
  expect(disagreementsIn(ledger)).toEqual([]);
  expect([...ledger.byId.keys()].filter((id) => !id.startsWith('example-'))).toEqual([]);
});

describe.each(examples.map((example) => [example.name, example] as const))('<%s>', (name, example) => {
  const { tree } = parseBody(example.file, example.body);
  const nodes: (Nodes | JsxElement)[] = [];
  if (tree) visit(tree, (node) => void nodes.push(node));

  test('is written as the checker would have it', () => {
    expect(problemsOf(example)).toEqual([]);
  });

  test('is shown, each state under a heading of its own, every figure of it used', () => {
    expect(nodes.some((node) => isJsx(node) && node.name === name)).toBe(true);
    expect(tree?.children[0]).toMatchObject({ type: 'heading', depth: 2 });
    for (const { id } of example.figures) expect(example.body).toContain(id);
  });

  test('shows every prop, and every word that a prop may take', () => {
    const tags = nodes.filter(isJsx).filter((node) => node.name === name);
    const given = tags.flatMap(({ attributes }) => attributes);
    const props = Object.entries(contracts[name]?.props ?? {}).filter(([prop]) => !unshown.includes(`${name}.${prop}`));
    expect(props.map(([prop]) => prop).filter((prop) => !given.some((attribute) => attribute.name === prop))).toEqual(
      [],
    );
    for (const [prop, { choices = [] }] of props) {
      const values = given.filter((attribute) => attribute.name === prop).map(({ value }) => value);
      expect(choices.filter((word) => !values.includes(word))).toEqual([]);
    }
  });
});

/** The level of a heading is its page's affair. */
const unshown = ['Scene.level'];

test.each([
  ['code', 'import fs from "node:fs"', '不能有 import'],
  ['an unknown component', '<PullQoute speaker="甲">乙</PullQoute>', '没有 <PullQoute> 这个组件'],
  ['a figure of the content', '<Stat figure="stops" />', '数字总账里没有“stops”'],
  ['a number of nobody', '来了120名乡邻。', '“120名”不在数字总账里'],
  ['a half-width comma', '来了,走了。', '“,”是半角标点'],
])('and an example is refused for %s', (_, body, what) => {
  expect(problemsOf({ file: 'example.mdx', body }).join('\n')).toContain(what);
});
