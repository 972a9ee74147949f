import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/editorial/rules/check-content.ts';
import { lintCopy } from '../../../../src/editorial/rules/copy/lint.ts';
import { characterFindings } from '../../../../src/editorial/rules/copy/unprintable.ts';
import { contentWith } from '../../../support/content.ts';
import { good } from '../corpus/good.ts';
import { prose } from '../corpus/prose.ts';

describe.each(Object.entries(prose))('good prose of %s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect([...lintCopy(sentence), ...characterFindings(sentence, false)]).toEqual([]);
  });
});

test('as paragraphs of a story nothing is said of them but what numbers they hold', () => {
  const story = good.replace('正文第二段。', () => Object.values(prose).flat().join('\n\n'));
  const told = checkContent(contentWith({ 'stories/a.mdx': story })).filter(({ rule }) => !rule.startsWith('figure-'));
  expect(told.map(({ line, rule, what }) => `${line} ${rule} ${what}`)).toEqual([]);
});
