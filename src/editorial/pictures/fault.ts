import type { RuleId } from '../../lib/rule-id.ts';
import type { Said } from '../source/contract.ts';

/** What is wrong with a drawing, and at which of its characters. */
export interface Fault {
  start: number;
  rule: RuleId;
  what: string;
  mend: string;
}

export function faultAt(start: number, [rule, what, mend]: Readonly<Said>): Fault {
  return { start, rule, what, mend };
}
