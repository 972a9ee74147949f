import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { asciiOf, wideSign } from '../../lib/half-width.ts';
import { fieldOf } from '../schemas/roles.ts';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** What would pass in the place of a value that does not: the same in quotes, or with half-width signs. */
export function meantBy(
  issue: z.core.$ZodIssue,
  source: string,
  path: Path,
  schema: z.ZodType,
): Pick<Problem, 'rule' | 'what' | 'mend'> | undefined {
  const field = path.reduce<z.ZodType | undefined>((at, key) => at && fieldOf(at, key), schema);
  const passes = (value: unknown) => Boolean(field?.safeParse(value).success);
  const name = typeof path.at(-1) === 'string' ? `${path.at(-1)}: ` : '';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && passes(source)) {
    return {
      rule: 'yaml-not-text',
      what: `“${source}”不合要求，没有引号，会当成数、日期或真假`,
      mend: `整个值两边加单引号：${name}'${source}'`,
    };
  }
  const items = asciiOf(source).split(/, */);
  if (issue.code === 'invalid_type' && issue.expected === 'array' && !/[[［【]/.test(source) && passes(items)) {
    return { rule: 'field-type', what: `“${source}”没有写成列表`, mend: `加上方括号：${name}[${items.join(', ')}]` };
  }
  const [sign] = source.match(wideSign) ?? [];
  const half = asciiOf(source);
  // In a list, what a comma parts are several.
  const values = typeof path.at(-1) === 'number' ? half.split(/, */) : [read(half)];
  if (!sign || !values.every(passes)) return undefined;
  return {
    rule: 'yaml-full-width',
    what: `“${source}”里的“${sign}”不是半角的`,
    mend: `改成半角：${name}${half}`,
  };
}

function read(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
