import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ledgerStub } from '../../../src/editorial/ledger/stub.ts';
import { figureSchema } from '../../../src/editorial/schemas/figure.ts';
import { paragraphs } from '../amounts/annotated.ts';

function entryOf(wording: string) {
  const [entry] = parse(ledgerStub(wording, 'new-1')) as Record<string, unknown>[];
  return { ...entry, asOf: '2024-01', source: 'O1' };
}

describe('the entry to paste', () => {
  test.each([
    ['120名', 120, '名', '确数'],
    ['近2万人次', 20_000, '人次', '近'],
    ['百分之三十', 30, '%', '确数'],
    ['七八个', 7, '个', '约'],
    ['18.1%', 18.1, '%', '确数'],
    ['200户左右', 200, '户', '约'],
    ['3至5天', [3, 5], '天', '确数'],
    ['5%～10%', [5, 10], '%', '确数'],
    ['-20℃', -20, '℃', '确数'],
    ['零下20多摄氏度', -20, '摄氏度', '多'],
    ['零伤亡', 0, '人', '确数'],
    ['0起', 0, '起', '确数'],
    ['三分之二', 66.7, '%', '确数'],
    ['1/3', 33.3, '%', '确数'],
    ['万分之三', 0.03, '%', '确数'],
    ['翻两番', 4, '倍', '确数'],
    ['1小时52分', 112, '分钟', '确数'],
    ['两个半小时', 2.5, '小时', '确数'],
    ['一年零三个月', 15, '个月', '确数'],
    ['过半', 50, '%', '超'],
    ['数以万计', 10_000, '个', '上'],
    ['9秒83', 9.83, '秒', '确数'],
    ['1米8', 1.8, '米', '确数'],
    ['九成五以上', 95, '%', '至少'],
    ['1,260元', 1260, '元', '确数'],
    ['1.2元/平方米', 1.2, '元/平方米', '确数'],
    ['1元1角4分', 1.14, '元', '确数'],
    ['3角5分', 3.5, '角', '确数'],
    ['9天9夜', 9, '天', '确数'],
    ['近半年', 0.5, '年', '近'],
    ['近半个月', 0.5, '个月', '近'],
    ['三亩半', 3.5, '亩', '确数'],
    ['两周半', 2.5, '周', '确数'],
  ])('for %s is YAML, with what can be known filled in', (wording, value, unit, precision) => {
    const entry = entryOf(wording);
    expect(entry).toMatchObject({ id: 'new-1', value, unit, precision, wordings: [wording] });
    expect(figureSchema.safeParse(entry).error?.issues).toBeUndefined();
  });

  test('marks what only the editor can know', () => {
    expect(ledgerStub('120名', 'new-1')).toContain('label: （待填：');
  });

  test('for every statistic of the corpus is one that the ledger takes', () => {
    const refused = paragraphs
      .flatMap(({ marked }) => marked)
      .filter((wording) => !figureSchema.safeParse(entryOf(wording)).success);
    expect(refused).toEqual([]);
  });
});
