import { expect, test } from 'vitest';
import { citationOf } from '../../src/site/citation.ts';

const cited = { authors: [], title: '余下的村民', within: '一条河', date: '2024-01-10', address: 'https://a.cn/s/#b' };

test.each([
  ['without an author it begins with its title', [], ''],
  ['names its authors', ['甲'], '甲. '],
  ['and three of more', ['甲', '乙', '丙', '丁'], '甲, 乙, 丙, 等. '],
])('%s', (_, authors, named) => {
  expect(citationOf({ ...cited, authors })).toBe(
    `${named}余下的村民：一条河[EB/OL]. (2024-01-10)[引用日期]. https://a.cn/s/#b.`,
  );
});
