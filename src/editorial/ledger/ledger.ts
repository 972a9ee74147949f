import { z } from 'astro/zod';
import { ledgerFile } from '../../lib/content-folder.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { spelled } from '../../lib/value.ts';
import { type Figure, figureSchema } from '../schemas/figure.ts';
import { keptYaml } from '../source/read-yaml.ts';
import { derive, operandsOf } from './derivation.ts';
import { exampleFigures } from './examples.ts';

/** The whole ledger: no id twice, no wording both right and outdated, and every derivation comes out as it says. */
export const ledgerSchema = z.array(figureSchema).superRefine((figures, context) => {
  const byId = new Map<string, Figure>();
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  const current = new Set(figures.flatMap(({ wordings }) => wordings));
  figures.forEach((figure, index) => {
    const refuse = (rule: RuleId, field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [index, field], message, params: { rule } });
    if (byId.has(figure.id)) refuse('figure-id-taken', 'id', `“${figure.id}”用了两次，换一个 id`);
    byId.set(figure.id, figure);
    for (const wording of figure.formerly ?? []) {
      if (current.has(wording)) refuse('figure-formerly', 'formerly', `“${wording}”还在 wordings 里用着，两处只留一处`);
    }
    if (!figure.derivation) return;
    try {
      const value = derive(figure.derivation, values);
      if (typeof figure.value !== 'number' || rounded(value, figure.value) !== figure.value)
        refuse('figure-derivation', 'derivation', `算出来是${value}，不是 value ${spelled(figure.value)}`);
    } catch (error) {
      refuse('figure-derivation', 'derivation', `${(error as Error).message}；写成“甲的id - 乙的id”这样`);
    }
    const vague = operandsOf(figure.derivation).find((id) => (byId.get(id)?.precision ?? '确数') !== '确数');
    if (vague && figure.precision === '确数')
      refuse('figure-derived-precision', 'precision', `算式里的“${vague}”不是确数，得数也不能写“确数”`);
  });
});

/** Rounds to as many decimals as the printed value has. */
function rounded(value: number, like: number): number {
  return Number(value.toFixed(String(like).split('.')[1]?.length ?? 0));
}

/** Every figure of the site, in the ledger's order. */
export const readLedger = keptYaml(ledgerFile, ledgerSchema);

/**
 * The figures with these ids, in the order given. The gallery's stand in its examples.
 * @throws when the ledger lacks one of them
 */
export function figuresById(ids: readonly string[]): Figure[] {
  const byId = new Map([...exampleFigures(), ...readLedger()].map((figure) => [figure.id, figure]));
  const unknown = ids.filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new Error(`数字总账 ${ledgerFile} 里没有：${unknown.join('、')}`);
  return ids.map((id) => byId.get(id) as Figure);
}
