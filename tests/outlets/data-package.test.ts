import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/lib/table.ts';
import { type DataFile, dataPackage } from '../../src/outlets/data-package.ts';

const about = { title: '某报', description: '说明', created: '2024-01-10T00:00:00+08:00', homepage: undefined };
const table = {
  head: ['项目', '数值'],
  rows: [
    [{ text: '甲' }, { text: '5起', value: 5, bound: '确数' }],
    [{ text: '乙' }, { text: '-2起', value: -2 }],
  ],
};
const file = (path: string, own: Partial<DataFile> = {}): DataFile => ({
  path,
  title: '题',
  mediatype: 'text/csv',
  table,
  sources: ['某报'],
  ...own,
});

test('says of a table which columns it has, and which of them are numbers', () => {
  const [one] = dataPackage(about, [file('data/a.csv')]).resources;
  expect(one).toMatchObject({ type: 'table', path: 'data/a.csv', mediatype: 'text/csv', sources: [{ title: '某报' }] });
  expect(one?.schema?.fields).toEqual([
    { name: '项目', type: 'string' },
    { name: '数值', type: 'string' },
    { name: '数值（数字）', type: 'number' },
    { name: '数值（精度）', type: 'string' },
  ]);
});

test('a column of ranges is one of words', () => {
  const ranged = {
    head: ['数'],
    rows: [[{ text: '3至5', value: [3, 5] as [number, number] }], [{ text: '4', value: 4 }]],
  };
  const [one] = dataPackage(about, [file('a.csv', { table: ranged })]).resources;
  expect(one?.schema?.fields.at(-1)).toEqual({ name: '数（数字）', type: 'string' });
});

test('tells the bytes of each file, and gives no two one name', () => {
  const files = [
    file('embed/a-b/c/data.csv'),
    file('embed/a/b-c/data.csv'),
    file('f.csv'),
    file('f.json', { text: '[]' }),
  ];
  const { resources } = dataPackage(about, files);
  expect(new Set(resources.map(({ name }) => name)).size).toBe(4);
  for (const { name } of resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
  const bytes = Buffer.from(csvOf(table));
  expect(resources[0]).toMatchObject({
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  });
});

test('invents no licence, no address and no source', () => {
  const whole = dataPackage(about, [file('a.csv', { sources: [] })]);
  expect(JSON.stringify(whole)).not.toMatch(/licen[cs]e|homepage|"sources"/);
  expect(dataPackage({ ...about, homepage: 'https://a.cn/data/' }, [])).toMatchObject({
    homepage: 'https://a.cn/data/',
  });
});
