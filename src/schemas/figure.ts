import { z } from 'astro/zod';
import { parseWording, precisions } from '../figures/wording.ts';
import { factNumber, requiredText } from './text.ts';

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

/** One entry of the ledger in `content/figures.yaml`; the file's head explains every key to editors. */
export const figureSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'id 只用小写字母、数字和连字符' }),
    label: requiredText('label', 40),
    value: z.number({ error: 'value 要写成数字' }).positive({ error: 'value 要大于零' }),
    unit: requiredText('unit', 6),
    precision: z.enum(precisions, { error: `precision 只能是：${precisions.join('、')}` }),
    wordings: z.array(requiredText('wordings', 16)).min(1, { error: 'wordings 至少写一种写法' }),
    asOf,
    source: factNumber,
    note: requiredText('note', 80).optional(),
  })
  .superRefine((figure, context) => {
    figure.wordings.forEach((wording, index) => {
      const parsed = parseWording(wording, figure.unit);
      if (parsed?.value === figure.value && parsed.precision === figure.precision) return;
      const reads = parsed ? `${parsed.value}（${parsed.precision}）` : '读不出数来';
      context.addIssue({
        code: 'custom',
        path: ['wordings', index],
        message: `写法“${wording}”读作${reads}，与 value ${figure.value}（${figure.precision}）不符`,
      });
    });
  });

export type Figure = z.infer<typeof figureSchema>;
