import { describe, expect, test } from 'vitest';
import { counted, countsOf, heldIn, numeral } from '../../../src/editorial/content/counts.ts';

const kinds = [
  { name: '人物', section: 'profiles' },
  { name: '综述', section: 'roundup' },
  { name: '快讯', section: 'roundup' },
];
const sections = {
  roundup: { title: '综述' },
  profiles: { title: '人物' },
  voices: { title: '心声' },
  scenes: { title: '影像' },
};
const stories = (profiles: number) => [{ kind: '综述' }, ...Array.from({ length: profiles }, () => ({ kind: '人物' }))];
const counts = (profiles: number, voices: number, scenes = 5) =>
  countsOf(heldIn(kinds, stories(profiles), voices, scenes), { sections });

test.each([
  [0, '零'],
  [1, '一'],
  [2, '两'],
  [10, '十'],
  [11, '11'],
  [105, '105'],
])('%d of something is written %s', (count, written) => {
  expect(numeral(count)).toBe(written);
});

describe('the counts of a text', () => {
  const text = '特别报道：{综述}篇综述、{人物}篇人物、{心声}则乡邻心声、{影像}幅图说和一组全国数据，讲守护。';

  test.each([
    [4, 4, 5, '特别报道：一篇综述、四篇人物、四则乡邻心声、五幅图说和一组全国数据，讲守护。'],
    [5, 10, 5, '特别报道：一篇综述、五篇人物、十则乡邻心声、五幅图说和一组全国数据，讲守护。'],
    [12, 2, 1, '特别报道：一篇综述、12篇人物、两则乡邻心声、一幅图说和一组全国数据，讲守护。'],
    [4, 0, 5, '特别报道：一篇综述、四篇人物、五幅图说和一组全国数据，讲守护。'],
    [4, 0, 0, '特别报道：一篇综述、四篇人物和一组全国数据，讲守护。'],
  ])('with %d profiles, %d voices and %d scenes', (profiles, voices, scenes, told) => {
    expect(counted(text, counts(profiles, voices, scenes))).toBe(told);
  });

  test.each([
    ['the first item', '{心声}则心声、{人物}篇人物', '四篇人物'],
    ['the last item', '{人物}篇人物和{心声}则心声', '四篇人物'],
    ['one in another sentence', '有{心声}则心声。{人物}篇人物、{影像}幅图说', '有零则心声。四篇人物、五幅图说'],
    ['a section that is called otherwise', '{声音}则、{人物}篇', '{声音}则、四篇'],
    ['a name of every object', '{constructor}篇、{__proto__}篇', '{constructor}篇、{__proto__}篇'],
    ['braces that stay open', '{人物篇、{人物}篇', '{人物篇、四篇'],
    ['nothing', '', ''],
  ])('%s of which there is none', (_, given, told) => {
    expect(counted(given, counts(4, 0))).toBe(told);
  });
});

test('a kind is counted by its name, and a section that is called otherwise with all its kinds', () => {
  const held = heldIn(kinds, [{ kind: '综述' }, { kind: '快讯' }, { kind: '快讯' }], 0, 0);
  const titles = { sections: { ...sections, roundup: { title: '要闻' } } };
  expect(counted('{综述}篇综述、{快讯}条快讯，共{要闻}篇', countsOf(held, titles))).toBe('一篇综述、两条快讯，共三篇');
});
