import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { paragraphs } from '../../tests/editorial/amounts/annotated.ts';
import { good } from '../../tests/editorial/rules/corpus/good.ts';
import { prose } from '../../tests/editorial/rules/corpus/prose.ts';
import { contentWith } from '../../tests/support/content.ts';

const story = good
  .replace('keyFigures: [stops]', 'keyFigures: []')
  .replace('art: river', 'art: cover')
  .replace('byline: 某某', 'byline: 李蕊');

const told = (text: string) =>
  checkContent(contentWith({ 'stories/a.mdx': story.replace('正文第二段。', () => text) }, 'content'))
    .filter(({ rule }) => !rule.startsWith('figure-') && rule !== 'picture-unused')
    .map(({ column, line, mend, rule, warning, what }) => ({ at: `${line}:${column}`, rule, what, mend, warning }));

describe('the six errors that a desk fears most are named at their places', () => {
  test.each([
    ['昆明民警王泽玉来了。', '21:5', 'name-near', '“王泽玉”像是“王泽郁”', '改成“王泽郁”'],
    ['社区民警马怀隆来了。', '21:5', 'name-near', '“马怀隆”像是“马怀龙”', '改成“马怀龙”'],
    ['民警上门慢问老人。', '21:5', 'wording', '“慢问”不用', '改成“慰问”'],
    ['截止目前，路通了。', '21:1', 'wording', '“截止目前”不用', '改成“截至目前”'],
    ['民警抓住了罪犯。', '21:6', 'wording', '“罪犯”不用', '改成“犯罪嫌疑人”或“被告人”'],
    ['民警帮助残废人。', '21:5', 'wording', '“残废人”不用', '改成“残疾人”'],
  ])('%s', (text, at, rule, what, mend) => {
    expect(told(text)).toMatchObject([
      { at, rule, what: expect.stringContaining(what), mend: expect.stringContaining(mend) },
    ]);
  });
});

test('of ordinary paragraphs hardly one is complained of', ({ task }) => {
  const ordinary = [...paragraphs.map(({ text }) => text), ...Object.values(prose).flat()];
  const text = ordinary.map((paragraph) => `${paragraph}\n\n`).join('');
  const found = told(text).filter(({ rule }) => /^(?:name|unit|wording)/.test(rule));
  console.log(`${task.name}: ${ordinary.length} paragraphs, ${found.map(({ what }) => what).join('；')}`);
  expect(found.length).toBeLessThanOrEqual(ordinary.length / 40);
});

test('whoever has no pronoun is not called he or she', () => {
  for (const text of ['民警王泽郁说，他不怕。', '痕迹室副主任李琦伟来了，她很激动。'])
    expect(told(text).map(({ rule }) => rule)).toEqual(['name-pronoun']);
});

test('the lists hold everybody who signs or speaks, and some hundred wordings', () => {
  const names = readFileSync('content/names.yaml', 'utf8');
  for (const [, name] of readFileSync('content/tests/facts.test.ts', 'utf8').matchAll(/整理：(\p{Script=Han}+)/gu))
    expect(names).toContain(`name: ${name}`);
  const wordings = parse(readFileSync('content/wording.yaml', 'utf8')) as { bad: string; good: string }[];
  expect(wordings.length).toBeGreaterThanOrEqual(120);
  expect(new Set(wordings.flatMap(({ bad, good }) => [bad, good])).size).toBeGreaterThan(wordings.length);
});
