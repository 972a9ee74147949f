import { expect, test } from 'vitest';
import { copyRules, lintCopy } from '../../../../src/editorial/rules/copy/lint.ts';
import { fixed } from '../../../../src/tools/fix.ts';

/** A text as it would be after `--fix`. */
function mended(text: string): string {
  const fixes = lintCopy(text).flatMap(({ end, fix, start }) => (fix === undefined ? [] : [{ start, end, text: fix }]));
  return fixed(text, fixes);
}

test.each([
  // Half-width marks beside Han.
  ['他来了,又走了.', '他来了，又走了。'],
  ['为什么?因为!', '为什么？因为！'],
  ['他说:“好”;走了', '他说：“好”；走了'],
  ['群众(含老人)', '群众（含老人）'],
  ['民警(3名)', '民警（3名）'],
  // Ellipsis and dash.
  ['他说...', '他说……'],
  ['他说。。。', '他说……'],
  ['他说…', '他说……'],
  ['他说………', '他说……'],
  ['来了--走了', '来了——走了'],
  ['来了———走了', '来了——走了'],
  // Repeated marks and marks too many.
  ['来了，，走了', '来了，走了'],
  ['“甲”、“乙”', '“甲”“乙”'],
  ['《甲》、《乙》', '《甲》《乙》'],
  ['2~3人', '2～3人'],
  // Quotes.
  ['他说"好"。', '他说“好”。'],
  // Digits.
  ['有\uff13\uff10人', '有30人'],
  ['降\uff11\uff18\uff0e\uff11\uff05', '降18.1%'],
  ['有4千人', '有4000人'],
  ['有5千万元', '有5000万元'],
  ['约13～17万元', '约13万～17万元'],
  ['占10～20%', '占10%～20%'],
  ['8月01日', '8月1日'],
  ['2023年08月1日', '2023年8月1日'],
  ['在2023-8-1这天', '在2023年8月1日这天'],
  // Spaces.
  ['他 来了', '他来了'],
  ['有 46 把钥匙', '有46把钥匙'],
  ['进了 QQ 群', '进了QQ群'],
  ['\u3000\u3000他来了', '他来了'],
])('%s is mended to %s, and then has nothing left', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(lintCopy(right)).toEqual([]);
});

test.each([
  ['他说“好。', '“ 没有成对'],
  ['他说好”。', '” 没有成对'],
  ['（见图', '（ 没有成对'],
  ['“他说“好”了”', '双引号里面又用了双引号'],
  ['他说"好', '引号是直的'],
  ['来了，。走了', '标点叠在一起'],
  ['冲啊！！！！', '标点叠在一起'],
  ['来了三、四个人', '概数“三、四”中间有顿号'],
  ['二〇二三年8月', '一半是汉字'],
  ['2023年八月', '一半是汉字'],
  ['8月三日', '一半是汉字'],
  ['23年8月', '只有两位'],
  ['1.5千人', '改成“1500”'],
  ['标题（待写）', '还没有写完'],
  ['TODO', '还没有写完'],
  ['电话XXXX', '还没有写完'],
])('%s is marked, and told', (text, told) => {
  const said = lintCopy(text).map(({ mend, what }) => `${what}${mend}`);
  expect(said.join()).toContain(told);
});

test.each([
  '他说：“拉网，一家家找。”',
  '叮当，叮当——人还没到。',
  '话没说完……',
  '什么？！',
  '好！！！',
  '“重心下移 警力下沉 保障下倾”',
  '《甲》和《乙》',
  '“枫桥式公安派出所”创建、“百万警进千万家”等',
  '2023年8月1日，3,055个，18.1%，20:30',
  '北京—上海，2019—2023年，13万～17万元',
  '5千克，3千米，4千瓦',
  'It’s fine, (really) "quoted": yes.',
  'WCAG 2.2 AA',
  '三四个人，第三、四章，三、四年级',
  '二〇二三年八月三日',
  '一、二、三',
  '他说‘好’',
  '网址\ufffc，见下',
  '2008年，一次走访',
])('%s is left alone', (text) => {
  expect(lintCopy(text)).toEqual([]);
});

test('a dozen rules and more, each with a name of its own, most with their clause', () => {
  expect(copyRules.length).toBeGreaterThanOrEqual(12);
  expect(new Set(copyRules.map(({ name }) => name)).size).toBe(copyRules.length);
  expect(copyRules.filter(({ basis }) => /^GB\/T 1583[45]—2011 [45]\./.test(basis ?? '')).length).toBeGreaterThan(10);
  expect(lintCopy('他说...')[0]?.mend).toContain('（GB/T 15834—2011 4.11）');
});

test('text out of control makes no rule slow', () => {
  const started = performance.now();
  for (const piece of ['，', '（', '"', '“', '.', '3～', ' ', '一']) lintCopy(piece.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
