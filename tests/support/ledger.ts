import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { operandsOf } from '../../src/editorial/ledger/derivation.ts';
import { type Ledger, ledgerOf, ledgerSchema } from '../../src/editorial/ledger/ledger.ts';
import type { Figure } from '../../src/editorial/schemas/figure.ts';
import { siteSchema } from '../../src/editorial/schemas/site.ts';
import { readYaml } from '../../src/editorial/source/read-yaml.ts';

/** The figures of a report. @param content its folder */
export function figuresOf(content: string): Figure[] {
  const files = globSync(`${content}/figures/*.yaml`).sort();
  return files.flatMap((file) => ledgerSchema.parse(parse(readFileSync(file, 'utf8'))));
}

/** A ledger of figures, by the files that they stand in. */
export function ledgerWith(files: Readonly<Record<string, readonly Figure[]>>): Ledger {
  const parts = Object.entries(files).map(([name, figures]) => {
    return { file: `content/figures/${name}.yaml`, figures, seen: { ids: figures.map(({ id }) => id), all: true } };
  });
  return ledgerOf(parts);
}

/** What the pages of a report must say of where a figure comes from. @param content the report's folder */
export function sourceOf({ derivation, source }: Figure, content: string): string {
  if (derivation) return operandsOf(derivation).length > 0 ? '推算' : '本站为比较而设';
  return typeof source === 'string' ? readYaml(`${content}/site.yaml`, siteSchema).labels.byline : source.document;
}
