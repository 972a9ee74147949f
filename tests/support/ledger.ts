import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ledgerSchema } from '../../src/figures/ledger.ts';
import type { Figure } from '../../src/schemas/figure.ts';

/** The ledger of a report. @param content its folder */
export function ledgerOf(content: string): Figure[] {
  return ledgerSchema.parse(parse(readFileSync(`${content}/figures.yaml`, 'utf8')));
}
