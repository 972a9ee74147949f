import { z } from 'astro/zod';
import { parseWording, precisions } from '../figures/wording.ts';
import { factNumber, isoDate, requiredText } from './text.ts';

/** `2023`, `2023-08`, `2023-08-06`, or 报道时: the eve of the 2024 Police Day, when the reports were written. */
const asOf = z
  .union([
    z.literal('报道时'),
    z.number().transform(String),
    z.string(),
    z.date().transform((d) => d.toISOString().slice(0, 10)),
  ])
  .refine((value) => value === '报道时' || /^\d{4}(-\d{2}){0,2}$/.test(value), {
    error: 'asOf 写“报道时”，或年（2023）、月（2023-08）、日（2023-08-06）',
  });

/** A fact of the fact list, by number, or a document with its date. */
const source = z.union(
  [factNumber, z.strictObject({ document: requiredText('document（文件名）', 60), date: isoDate })],
  {
    error: 'source 写事实编号，如 O4；或写 { document: 文件名, date: 2024-01-05 } 这样',
  },
);
export type Source = z.infer<typeof source>;

const wordings = z.array(requiredText('wordings', 16), { error: 'wordings 写成 [甲, 乙] 这样' });

/** One entry of the ledger in `content/figures.yaml`; the file's head explains every key to editors. */
export const figureSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'id 只用小写字母、数字和连字符' }),
    label: requiredText('label', 40),
    value: z.number({ error: 'value 要写成数字' }).positive({ error: 'value 要大于零' }),
    unit: requiredText('unit', 6),
    precision: z.enum(precisions, { error: `precision 只能是：${precisions.join('、')}` }),
    wordings: wordings.min(1, { error: 'wordings 至少写一种写法' }),
    asOf,
    source,
    /** How it follows from other figures: `shanghai-2022 - shanghai-drop`. Recomputed by `ledger.ts`. */
    derivation: requiredText('derivation（算式）', 80).optional(),
    /** Wordings of before it was corrected; whoever still writes them is told. */
    formerly: wordings.optional(),
    note: requiredText('note', 80).optional(),
  })
  .superRefine((figure, context) => {
    figure.wordings.forEach((wording, index) => {
      const parsed = parseWording(wording, figure.unit);
      if (parsed?.value === figure.value && parsed.precision === figure.precision) return;
      const reads = parsed ? `“${wording}”读作${parsed.value}（${parsed.precision}）` : `“${wording}”读不出数来`;
      context.addIssue({
        code: 'custom',
        path: ['wordings', index],
        message: `${reads}，value 和 precision 却是${figure.value}（${figure.precision}），改成一致`,
      });
    });
  });

export type Figure = z.infer<typeof figureSchema>;
