import { z } from 'astro/zod';
import type { RuleId } from '../../lib/rule-id.ts';
import { sameValue, spelled } from '../../lib/value.ts';
import { precisions } from '../amounts/hedges.ts';
import { parseWording } from '../amounts/wording.ts';
import { dayAsText, entryId, factNumberOr, isoDate, isTime, listOf, oneOf, patterned, requiredText } from './text.ts';

/** Of what the report gives no time. */
export const unsaid = '未注明';

const asOfRule = `asOf 写“报道时”“${unsaid}”，或年（2023）、月（2023-08）、日（2023-08-06），要真有那个月、那一天`;

/**
 * `2023`, `2023-08`, `2023-08-06`, or 报道时: the month of the feature, when the reports were written;
 * or 未注明. YAML reads a year as a number.
 */
export const asOf = z
  .preprocess(
    dayAsText,
    z.union(
      [
        patterned(/^(报道时|未注明|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/, asOfRule).refine(
          (text) => !/^\d/.test(text) || isTime(text),
        ),
        z.int().min(1000).max(9999).transform(String),
      ],
      {
        error: asOfRule,
      },
    ),
  )
  .meta({ errorMessage: asOfRule, read: false });

const sourceRule =
  'source 写事实编号，是大写字母加数字，如 O4、AB12；别处来的写 { document: 文件名, date: 2024-01-05 } 这样';

/** A fact of the fact list, by number, or a document with its date. */
export const source = z
  .union(
    [
      factNumberOr(sourceRule),
      z.strictObject({
        document: requiredText('document（文件名）', 60).meta({ title: '文件名', description: '最多60个字。' }),
        date: isoDate.meta({ title: '文件日期', description: '写成 2024-01-05 这样。' }),
      }),
    ],
    { error: sourceRule },
  )
  .meta({ errorMessage: sourceRule, read: false });

const valueRule = 'value 要写成数字，如 1900000；从多少到多少的写成 [3, 5]，小的在前';

/** The words say which way a change went: 下降12.3% has the value 12.3. */
const value = z
  .union([z.number(), z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, { error: valueRule })], {
    error: valueRule,
  })
  .meta({
    title: '数值',
    description:
      '写成数字，例：1900000。带“余、多、超、上、几、数”的，写下限；带“近、不足、至多”的，写上限。零伤亡写0，-20℃写-20，3至5天写 [3, 5]；下降12.3%写12.3，升降由文字说；三分之二以%为单位，写66.7；翻两番以倍为单位，写4。',
    errorMessage: valueRule,
  });

const wording = requiredText('wordings', 16);

/** One entry of the ledger in `content/figures/`. */
export const figureSchema = z
  .strictObject({
    id: entryId.meta({ title: '短名', description: '英文或拼音，图表和卡片用它点名，不能重复。' }),
    label: requiredText('label', 40).meta({
      title: '说的是什么',
      description: '这个数说的是什么，最多40个字。',
      onCards: true,
    }),
    value,
    unit: requiredText('unit', 6).meta({ title: '单位', description: '最多6个字，例：名、人次、%。', read: false }),
    precision: oneOf(precisions, `precision 只能是：${precisions.join('、')}`).meta({
      title: '精度',
      description:
        '原始报道有不确定的字，照着选；没有，写“确数”。逾、突破、过算“超”，不超过、以内算“至多”，上万、数以万计算“上”，几十亿算“几”，数万算“数”。',
    }),
    /** They are read in prose, and not here. */
    wordings: listOf('wordings', wording.meta({ onCards: true }))
      .min(1, { error: 'wordings 至少写一种写法' })
      .meta({
        title: '写法',
        description: '正文里允许怎么写，第一个是标准写法，例：[190万名]。正文照此写，网页会自动认出它。',
        read: false,
      }),
    asOf: asOf.meta({
      title: '截至何时',
      description: '“报道时”，或年（2023）、月（2023-08）、日（2023-08-06）；原文没有说，写“未注明”。',
    }),
    source: source.meta({
      title: '出处',
      description: "事实清单的编号，例：O4；别处来的写 { document: 文件名, date: '2024-01-05' }。",
    }),
    /** Recomputed by `ledger/ledger.ts`. */
    derivation: requiredText('derivation（算式）', 80).optional().meta({
      title: '算式',
      description: '由别的数算出来的才写，例：甲的id - 乙的id。数和符号之间空一格，检查时会重算。',
      read: false,
    }),
    /** Whoever still writes them is told. */
    formerly: listOf('wordings', wording).optional().meta({
      title: '更正以前的写法',
      description: '改过的数，把旧写法写在这里。哪篇还这么写，检查时会指出来，--fix 能自动改。',
      read: false,
    }),
    note: requiredText('note', 80).optional().meta({
      title: '注意',
      description: '怎样用才不会用错，会显示在数据页上，最多80个字。',
    }),
  })
  .superRefine((figure, context) => {
    figure.wordings.forEach((wording, index) => {
      const parsed = parseWording(wording, figure.unit);
      if (parsed && sameValue(parsed.value, figure.value) && parsed.precision === figure.precision) return;
      const reads = parsed
        ? `“${wording}”读作${spelled(parsed.value)}（${parsed.precision}）`
        : `“${wording}”读不出数来`;
      context.addIssue({
        code: 'custom',
        params: { rule: 'figure-reading' satisfies RuleId },
        path: ['wordings', index],
        message: `${reads}，value 和 precision 却是${spelled(figure.value)}（${figure.precision}），改成一致`,
      });
    });
  })
  .meta({ title: '一个数', description: '数字总账里的一条：全站每一个统计数字只在这里写一次。' });

export type Figure = z.infer<typeof figureSchema>;
