import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/editorial/rules/body.ts';
import { anchorsIn } from '../../../src/editorial/source/anchors.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { quoteName, takenIn } from '../../../src/editorial/source/taken.ts';

const chart = (id: string, title = '甲') =>
  `<Chart ${id} kind="dots" title="${title}" takeaway="乙" figures="stops" />`;

function taken(...blocks: string[]) {
  const { tree } = parseBody('a.mdx', blocks.join('\n\n'));
  return tree ? takenIn(tree) : expect.fail('not read');
}

const names = (...blocks: string[]) => taken(...blocks).map(({ name }) => name);

function complaints(...blocks: string[]): string[] {
  const body = blocks.join('\n\n');
  const { tree } = parseBody('a.mdx', body);
  const known = { ids: undefined, figures: new Map(), art: [], photos: [], sounds: [], videos: [], terms: undefined };
  const linking = { pages: new Map(), own: undefined, unseen: false, unread: false };
  return (tree ? checkBody('a.mdx', body, tree, known, linking) : [])
    .filter(({ rule }) => rule === 'chart-id')
    .map(({ column, line, what }) => `${line}:${column} ${what}`);
}

describe('a chart', () => {
  test('goes by its id, or by its title, whatever other charts come and go', () => {
    expect(names(chart('id="water-level"'))).toEqual(['water-level']);
    const [own = ''] = names(chart('', '水'));
    expect(own).toMatch(/^chart-[\da-f]{8}$/);
    expect(names(chart('', '雨'), chart('id="a"'), chart('', '水'))[2]).toBe(own);
  });

  test('of the same title as another has a name of its own', () => {
    const all = names(chart(''), chart(''), chart(''));
    expect(new Set(all).size).toBe(3);
  });

  test('brings along its props, its flags and its table', () => {
    const table = '| 月份 | 数 |\n| --- | --- |\n| 1月 | **5** |';
    const [one] = taken(`<Chart kind="bar" title="甲" takeaway="乙" night>\n\n${table}\n\n</Chart>`);
    expect(one).toMatchObject({ kind: 'chart', component: 'Chart', flags: ['night'], props: { kind: 'bar' } });
    expect(one?.cells).toEqual([
      ['月份', '数'],
      ['1月', '5'],
    ]);
  });

  test('has an id that can stand in an address, and that no other of its story has', () => {
    expect(complaints(chart('id="a"'), chart('id="b"'), chart(''))).toEqual([]);
    expect(complaints(chart('id="a"'), chart('id="b"'), chart('id="a"'))).toEqual([
      '5:8 id“a”和第1行的图重复，两幅图只有一个网址',
    ]);
    for (const id of ['图一', 'A', 'a b', '../a', 'a/b', '-a', ''])
      expect([id, complaints(chart(`id="${id}"`)).length > 0 || id === '']).toEqual([id, true]);
  });
});

test('each has a place that links may lead to, and that no heading can have', () => {
  const { tree } = parseBody(
    'a.mdx',
    `## figure.a\n\n${chart('id="a"')}\n\n<PullQuote speaker="甲">雨停了</PullQuote>`,
  );
  const [heading, ...others] = anchorsIn(tree);
  expect(heading).toBe('figurea');
  expect(others).toEqual(['figure.a', `figure.${quoteName('雨停了')}`]);
});

test('a quote goes by its words, whatever keeps them together and explains them', () => {
  const [quote] = taken('<PullQuote speaker="甲">心要稳，<Words lang="ug" means="慢慢地">ئاستا</Words></PullQuote>');
  expect(quote).toMatchObject({ kind: 'quote', text: '心要稳，ئاستا' });
  expect(quote?.name).toBe(quoteName('心要稳，\nئاستا（慢慢地）'));
  expect(quote?.name).not.toBe(quoteName('心要稳'));
});
