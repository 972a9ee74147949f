import { z } from 'astro/zod';
import { readYaml } from '../lib/read-yaml.ts';
import { type Figure, figureSchema } from '../schemas/figure.ts';

/** Two entries with one id, or one wording, would make a number ambiguous. */
export const ledgerSchema = z.array(figureSchema).superRefine((figures, context) => {
  const seen = new Map<string, string>();
  figures.forEach((figure, index) => {
    for (const name of [figure.id, ...figure.wordings]) {
      const earlier = seen.get(name);
      if (earlier) context.addIssue({ code: 'custom', path: [index], message: `“${name}”与 ${earlier} 重复` });
      seen.set(name, figure.id);
    }
  });
});

/** Every figure of the site, in the ledger's order. Read anew each time, so that an edit shows in the preview. */
export function readLedger(): Figure[] {
  return readYaml('content/figures.yaml', ledgerSchema);
}

/**
 * The figures with these ids, in the order given.
 * @throws when the ledger lacks one of them
 */
export function figuresById(ids: readonly string[]): Figure[] {
  const byId = new Map(readLedger().map((figure) => [figure.id, figure]));
  const unknown = ids.filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new Error(`数字总账 content/figures.yaml 里没有：${unknown.join('、')}`);
  return ids.map((id) => byId.get(id) as Figure);
}
