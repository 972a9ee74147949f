import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintCopy } from '../../../../src/editorial/rules/copy/lint.ts';
import { saysTheSame } from '../../../../src/editorial/source/said.ts';
import { mendContent } from '../../../../src/tools/fix.ts';
import { contentWith } from '../../../support/content.ts';
import { mended, mendedOnce } from '../../../support/mended.ts';
import { good } from '../corpus/good.ts';

/** What newsroom texts are made of, and what goes wrong in them. */
const pieces = [
  ...'他 来了 走 民警 十大新闻 百强榜 千家万户 三 四个 五十 二〇二三 阿卜杜 买买提 沈一苇 路遥遥 记者 资料图片 责任编辑'.split(
    ' ',
  ),
  ...'2023 2024 8 08 01 3,055 18.1% 20:30 1-2万名 2023.1.10 2024-13-45 第1 13～17万 10～20% 23年8月 3:1 ２０ ３．５ ％ 9·11'.split(
    ' ',
  ),
  ...'年 月 日 号 名 万 千 十 百 第'.split(' '),
  ...'QQ Tom Ａ股 Yahoo! a.docx https://a.cn/甲?b=1 10.1000/182 f( C: HEAD5~3 x=1'.split(' '),
  ...', ; : ! ? . .. ... 。。 。。。 … ……… … -- --- — ——— ―― ~ ～ - ( ) " \' ， 、 ； ： 。 ！ ？ “ ” ‘ ’ 《 》 （ ） · ． •'.split(
    ' ',
  ),
  ...'⼈ ⻓ \uf9d8 ｶﾅ ﬁ a\u0301 а аb ﹐ ︰ • ・ 〜 ⋯ ⋯⋯ ── －－ － ‐ 「 」 『 ′ ＂ ＇ 〔 〕 刘以晴 摄 3\u22361 ％.'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  '\t',
  '\n',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const runs = { numRuns: 4000, seed: 20240110 };

/** As Unicode itself has it: which characters are others in another form. */
const halfWidth = (written: string) =>
  written
    .normalize('NFKC')
    .replaceAll('⻓', '长')
    .replaceAll('а', 'a')
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
/** In names a point is one, whichever an editor has typed. */
const all = (kind: RegExp, written: string) => halfWidth(written).replace(/[•・]/g, '·').match(kind)?.join('') ?? '';

test('digits, names, Han and letters are the same after every fix, and in the same order', () => {
  fc.assert(
    fc.property(text, (before) => {
      const after = mended(before);
      for (const kind of [/[\p{L}\p{N}]/gu, /\p{Script=Han}+·\p{Script=Han}+|\d+·\d+/gu, /\d+(?:[.,:]\d+)*/g]) {
        expect(all(kind, after)).toBe(all(kind, before));
      }
      // Names that stood apart stand apart.
      expect(after.match(/\p{Script=Han}\s+\p{Script=Han}/gu)?.length).toBe(
        before.match(/\p{Script=Han}\s+\p{Script=Han}/gu)?.length,
      );
    }),
    runs,
  );
});

test('every single fix says the same: the guard has nothing to refuse', () => {
  fc.assert(
    fc.property(text, (before) => {
      expect(saysTheSame(before, mendedOnce(before))).toBe(true);
    }),
    runs,
  );
});

test('a second run changes nothing, and no rule refuses anew what another has mended', () => {
  fc.assert(
    fc.property(text, (before) => {
      const after = mended(before);
      expect(mended(after)).toBe(after);
      const left = lintCopy(after);
      expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
      expect(left.length).toBeLessThanOrEqual(lintCopy(before).length);
    }),
    runs,
  );
});

test.each([
  ['2024十', '20240', false],
  ['08', '8', false],
  ['甲.乙', '甲。乙', true],
  ['１２', '12', true],
  ['甲乙', '乙甲', false],
  ['阿·买', '阿买', false],
  ['沈一苇 路遥遥', '沈一苇路遥遥', false],
  ['QQ', 'qq', false],
  ['来了 ，走', '来了，走', true],
])('%s and %s say the same: %s', (before, after, same) => {
  expect(saysTheSame(before, after)).toBe(same);
});

test('in YAML of such texts, however its lines are broken, a run keeps every line where it stood', () => {
  const styles = ['>-\n      ', '|\n      ', '>\n      ', '', '甲\n      ', '>+\n\n      '];
  const broken = fc.tuple(
    fc.constantFrom(...styles),
    fc.array(
      fc.constantFrom('来了,', '又 走了...', '，', '他说', '3 人', '好 ', ' \n      ', '\n      ', '\n\n      '),
      {
        maxLength: 9,
      },
    ),
  );
  const values = fc.sample(broken, { seed: runs.seed, numRuns: 300 });
  const entries = values.map(([style, parts]) => `  - note: ${style}乙${parts.join('')}丙`);
  const root = contentWith({
    'stories/a.mdx': good.replace('facts: [O1]', () => `facts: [O1]\ncorrections:\n${entries.join('\n')}`),
  });
  const read = () => readFileSync(join(root, 'content/stories/a.mdx'), 'utf8');
  const layout = (text: string) => text.split('\n').map((line) => line.match(/^\s*(?:- note:)?/)?.[0]);
  const before = read();
  expect(mendContent(root).made).toBeGreaterThan(100);
  const after = read();
  expect(layout(after)).toEqual(layout(before));
  expect(all(/[\p{L}\p{N}]/gu, after)).toBe(all(/[\p{L}\p{N}]/gu, before));
  expect(mendContent(root).made).toBe(0);
  expect(read()).toBe(after);
});

test('in a story of such texts, marked up as they come, a run says the same and a second changes nothing', () => {
  const marked = fc.array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(
        ...[
          '**重**',
          '`甲,乙`',
          '&quot;',
          '\\,',
          '[甲](/about/)',
          '[甲]（/about/）',
          '**',
          '＊＊',
          '｀',
          '\n##甲',
          '\n-甲',
          '\n•甲',
        ],
      ),
    ),
    {
      maxLength: 14,
    },
  );
  const paragraphs = fc.sample(marked, { seed: runs.seed, numRuns: 400 }).map((parts) => `正文${parts.join('')}`);
  const root = contentWith({ 'stories/a.mdx': good.replace('正文第二段。', () => paragraphs.join('\n\n')) });
  const read = () => readFileSync(join(root, 'content/stories/a.mdx'), 'utf8');
  const before = read();
  expect(mendContent(root).made).toBeGreaterThan(50);
  const after = read();
  expect(saysTheSame(before, after)).toBe(true);
  expect(mendContent(root).made).toBe(0);
  expect(read()).toBe(after);
});
