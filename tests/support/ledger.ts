import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { citationOf } from '../../src/editorial/ledger/format-source.ts';
import { ledgerSchema } from '../../src/editorial/ledger/ledger.ts';
import type { Figure } from '../../src/editorial/schemas/figure.ts';
import { siteSchema } from '../../src/editorial/schemas/site.ts';
import { readYaml } from '../../src/editorial/source/read-yaml.ts';

/** The ledger of a report. @param content its folder */
export function ledgerOf(content: string): Figure[] {
  return ledgerSchema.parse(parse(readFileSync(`${content}/figures.yaml`, 'utf8')));
}

/** Where a figure comes from, as the pages of a report tell it. @param content the report's folder */
export function sourceOf({ source }: Figure, content: string): string {
  const { byline } = readYaml(`${content}/site.yaml`, siteSchema).labels;
  return typeof source === 'string' ? `${byline}，${citationOf(source)}` : citationOf(source);
}
