import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ledgerSchema } from '../../src/editorial/ledger/ledger.ts';
import type { Figure } from '../../src/editorial/schemas/figure.ts';

/** The ledger of a report. @param content its folder */
export function ledgerOf(content: string): Figure[] {
  return ledgerSchema.parse(parse(readFileSync(`${content}/figures.yaml`, 'utf8')));
}
