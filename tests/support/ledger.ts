import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ledgerSchema } from '../../src/editorial/ledger/ledger.ts';
import type { Figure } from '../../src/editorial/schemas/figure.ts';
import { siteSchema } from '../../src/editorial/schemas/site.ts';
import { readYaml } from '../../src/editorial/source/read-yaml.ts';

/** The ledger of a report. @param content its folder */
export function ledgerOf(content: string): Figure[] {
  return ledgerSchema.parse(parse(readFileSync(`${content}/figures.yaml`, 'utf8')));
}

/** What a report calls the things that it speaks of. @param content its folder */
export function labelsOf(content: string) {
  return readYaml(`${content}/site.yaml`, siteSchema).labels;
}
