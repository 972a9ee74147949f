import { catalogue, subjects } from '../../editorial/rules/catalogue/catalogue.ts';
import { visible } from '../../editorial/rules/catalogue/visible.ts';
import { insteadOf, nearest } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Outcome } from './outcome.ts';

/** What a rule is, why, and how to keep it; all of them by subject, where none is named. */
export function explain(rule: string | undefined): Outcome {
  if (rule === undefined || rule.startsWith('--')) return { out: everyRule(), err: [], failed: false };
  if (Object.hasOwn(catalogue, rule)) return { out: about(rule as RuleId), err: [], failed: false };
  const told = [`没有“${rule}”这条规矩，${near(rule)}。`, '全部规矩：npm run check:content -- --explain'];
  return { out: [], err: told, failed: true };
}

/** The one that was meant, or those that share a word with it. */
function near(rule: string): string {
  const all = Object.keys(catalogue);
  const words = rule.split('-');
  const alike = all.filter((known) => known.split('-').some((word) => words.includes(word)));
  return nearest(rule, all) || alike.length === 0 ? insteadOf(rule, all) : `相近的有：${alike.join('、')}`;
}

function about(rule: RuleId): string[] {
  const { clause, right, title, why, wrong } = catalogue[rule];
  const example = (text: string) => visible(text).replace(/^/gm, '    ');
  return [
    `${rule}：${title}`,
    `  为什么：${why}`,
    ...(clause ? [`  依据：${clause}`] : []),
    `  错：\n${example(wrong)}`,
    `  对：\n${example(right)}`,
  ];
}

function everyRule(): string[] {
  const lists = subjects.map(([name, entries]) =>
    [`\n${name}`, ...Object.entries(entries).map(([rule, { title }]) => `  ${rule}：${title}`)].join('\n'),
  );
  return [...lists, '\n要看哪一条，写在后面：npm run check:content -- --explain straight-quotes'];
}
