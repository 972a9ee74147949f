import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/editorial/rules/catalogue/catalogue.ts';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import type { RuleId } from '../../../src/lib/rule-id.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';
import { described } from './described.ts';

const rules = Object.entries(catalogue).map(([rule, entry]) => ({ rule: rule as RuleId, ...entry }));
const check = (files: Record<string, string | Buffer>) =>
  checkContent(contentWith(files), new Date('2024-01-31T12:00:00+08:00'));

/** The good story with fields of its own. */
function withFields(fields: string): string {
  const others = [...fields.matchAll(/^(\w+)/gm)].reduce(
    (story, [, key]) => story.replace(new RegExp(`^${key}:.*\\n(?: +.*\\n)*`, 'm'), ''),
    good,
  );
  return others.replace('---\n', () => `---\n${fields}\n`);
}

/** The ledger with an entry more, and a story that uses it. */
function registered(entry: string): Record<string, string> {
  const ids = [...entry.matchAll(/^- id: (\S+)/gm)].map(([, id]) => id).join(',');
  return {
    'figures/shared.yaml': `${readFileSync('content/figures/shared.yaml', 'utf8')}\n${entry}\n`,
    'stories/z.mdx': good.replace('正文第二段。', `<KeyFacts figures="${ids}" />`),
  };
}

describe('an example that stands in a story', () => {
  const inStories = rules.filter(({ where = 'fields' }) => where === 'fields');
  const storyOf = (example: string, where: string | undefined, name: string) =>
    (where ? withFields(example) : good.replace('正文第二段。', () => example)).replace(
      'slug: the-slug',
      `slug: ${name}`,
    );
  const problems = check(
    Object.fromEntries(
      inStories.flatMap(({ right, rule, where, wrong }) => [
        [`stories/${rule}-wrong.mdx`, storyOf(wrong, where, `${rule}-wrong`)],
        [`stories/${rule}-right.mdx`, storyOf(right, where, `${rule}-right`)],
      ]),
    ),
  );
  const toldOf = (name: string) =>
    problems.filter(({ file }) => file === `content/stories/${name}.mdx`).map(({ rule, what }) => [rule, what]);

  test.each(inStories.map(({ rule }) => rule))('%s: is told as that when it is wrong, and good when right', (rule) => {
    expect(toldOf(`${rule}-right`)).toEqual([]);
    const told = toldOf(`${rule}-wrong`);
    expect(new Set(told.map(([found]) => found)), JSON.stringify(told)).toEqual(new Set([rule]));
  });
});

describe('an example that stands in another file', () => {
  const others = rules.filter(({ where = 'fields' }) => !['fields', 'words'].includes(where));

  test.each(others.map((entry) => [entry.rule, entry] as const))('%s', (rule, { right, where = '', wrong }) => {
    const told = (example: string) =>
      check(
        where === 'figures/shared.yaml' ? registered(example) : { [where]: `${example}\n\n<CorrectionsList />\n` },
      ).map((problem) => problem.rule);
    expect(told(right)).toEqual([]);
    expect(told(wrong)).toEqual([rule]);
  });
});

test.each(rules.filter(({ where }) => where === 'words').map(({ rule }) => rule))(
  '%s: what is described is told as that',
  (rule) => {
    expect(Object.keys(described)).toContain(rule);
    const files = described[rule];
    if (files) expect(new Set(check(files).map((problem) => problem.rule))).toEqual(new Set([rule]));
  },
);

test('every rule is told in Chinese: what it is called, why, and where it is laid down', () => {
  for (const { clause = 'GB/T 15834—2011 4.1', right, rule, title, why, wrong } of rules) {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title, rule).toMatch(/\p{Script=Han}[^。]*$/u);
    expect(why, rule).toMatch(/\p{Script=Han}.*。$/u);
    expect(clause, rule).toMatch(/^GB\/T 1583[45]—2011 [45](\.\d+)*$/);
    expect(wrong, rule).not.toBe(right);
  }
  expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
});
