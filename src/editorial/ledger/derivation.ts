import type { Value } from '../../lib/value.ts';
import { exact } from '../amounts/numerals.ts';

/** What a derivation may stand on: the ledger's other figures, by id. */
export type Values = Pick<ReadonlyMap<string, Value>, 'get'>;

/** How much an operator binds, and what it does. */
const operators: Readonly<Record<string, { rank: 1 | 2; apply: (a: number, b: number) => number }>> = {
  '+': { rank: 1, apply: (a, b) => a + b },
  '-': { rank: 1, apply: (a, b) => a - b },
  '*': { rank: 2, apply: (a, b) => a * b },
  '/': { rank: 2, apply: (a, b) => a / b },
};

/** The ids a derivation stands on. */
export function operandsOf(derivation: string): string[] {
  return derivation.split(/\s+/).filter((token) => /^[a-z]/.test(token));
}

/**
 * Works out how a figure follows from others: `base - drop`, `( lost - back ) / lost * 100`.
 * Every word is parted by spaces, for ids have hyphens of their own.
 * @throws in Chinese, when an id is not known or the expression is not one
 */
export function derive(derivation: string, values: Values): number {
  const tokens = derivation.trim().split(/\s+/);
  let at = 0;

  const operand = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inner = sum(1);
      if (tokens[at++] !== ')') throw new Error('括号没有成对');
      return inner;
    }
    const value = /^\d+(\.\d+)?$/.test(token) ? Number(token) : values.get(token);
    if (value === undefined) throw new Error(token ? `没有“${token}”这个数` : '算式没有写完');
    if (typeof value !== 'number') throw new Error(`“${token}”是从几到几的数，算不出一个得数`);
    return value;
  };
  const sum = (rank: 1 | 2 | 3): number => {
    if (rank === 3) return operand();
    let value = sum((rank + 1) as 2 | 3);
    for (let found = operators[tokens[at] ?? '']; found?.rank === rank; found = operators[tokens[at] ?? '']) {
      at += 1;
      value = found.apply(value, sum((rank + 1) as 2 | 3));
    }
    return value;
  };
  const value = sum(1);
  if (!Number.isFinite(value)) throw new Error('算式里除以了0');
  if (at < tokens.length) throw new Error(`“${tokens[at]}”这里读不懂`);
  return exact(value);
}
