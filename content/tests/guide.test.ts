import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { disagreementsIn } from '../../src/editorial/ledger/disagreements.ts';
import { ledgerSchema } from '../../src/editorial/ledger/ledger.ts';
import { readWebVtt } from '../../src/editorial/media/web-vtt.ts';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { numberRules } from '../../src/editorial/rules/copy/numbers.ts';
import { pairRules } from '../../src/editorial/rules/copy/pairs.ts';
import { punctuationRules } from '../../src/editorial/rules/copy/punctuation.ts';
import type { Figure } from '../../src/editorial/schemas/figure.ts';
import { asText } from '../../src/editorial/source/problem.ts';
import { guideFile, rulesFile } from '../../src/lib/content-folder.ts';
import { guidePages, withLists } from '../../src/tools/editor-kit/guide.ts';
import { rulesPage } from '../../src/tools/editor-kit/rules-page.ts';
import { fixed } from '../../src/tools/fix.ts';
import { readOptions } from '../../src/tools/new-story/options.ts';
import { good } from '../../tests/editorial/rules/corpus/good.ts';
import { contentWith } from '../../tests/support/content.ts';
import { figuresOf, ledgerWith } from '../../tests/support/ledger.ts';

const pages = guidePages();
const guide = [...pages.values()].join('\n');
/** The list of components is made of their examples, which have a ledger and tests of their own. */
const written = guide.replace(/<!-- 组件:开始 -->[\s\S]*<!-- 组件:结束 -->/, '');
const fences = [...written.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const inLanguage = (language: string) => fences.filter((fence) => fence.language === language).map(({ text }) => text);
const [worked = '', ...pieces] = inLanguage('mdx');
const ledger = figuresOf('content');
const story = good.replace('keyFigures: [stops]', 'keyFigures: []').replace('art: river', 'art: cover');
const check = (files: Record<string, string>) => checkContent(contentWith(files, 'content'));

test('its list of components is what `npm run editor-kit` makes', () => {
  expect(withLists(pages)).toEqual(pages);
});

describe('each topic has a page', () => {
  const topics = [...pages].filter(([file]) => file !== guideFile);

  test.each(topics)('%s, which its first page leads to, and which leads back', (file, text) => {
    expect(text).toMatch(/^# .+\n\n[^#]/);
    expect(pages.get(guideFile)).toContain(`](${relative('content', file)})`);
    expect(text).toContain('](../README.md)');
  });

  test('no link leads nowhere', () => {
    for (const [file, text] of pages) {
      const links = [...text.replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '').matchAll(/\]\((?!https?:)([^)]+)\)/g)];
      for (const [, link = ''] of links) expect([link, existsSync(join(dirname(file), link))]).toEqual([link, true]);
    }
  });
});

test('the list of rules is what `npm run editor-kit` makes, and the guide leads there', () => {
  expect(readFileSync(rulesFile, 'utf8')).toBe(rulesPage());
  expect(pages.get(guideFile)).toContain('](RULES.md)');
});

test('every example is of a kind that is tested', () => {
  expect([...new Set(fences.map(({ language }) => language))].sort()).toEqual(['mdx', 'sh', 'text', 'yaml']);
  expect(written.match(/^```/gm)).toHaveLength(2 * fences.length);
});

describe('the worked example', () => {
  const draft = { 'stories/lao-ma.mdx': worked };

  test('is a draft without a mistake, and without one when it is published', () => {
    expect(worked).toContain('draft: true\n');
    expect(check(draft)).toEqual([]);
    const published = worked.replace('draft: true\n', '');
    expect(check({ 'stories/lao-ma.mdx': published })).toEqual([]);
  });

  test('is told of its mistake as the guide says', () => {
    const wrong = worked.replace('kind: 人物', 'kind: 评论');
    const told = check({ 'stories/lao-ma.mdx': wrong }).map(asText);
    expect(`${told.join('\n')}\n`).toBe(inLanguage('text')[0]);
  });

  test('begins as the guide says', () => {
    const [line = ''] = inLanguage('sh');
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
    expect(words.slice(0, 4)).toEqual(['npm', 'run', 'new', '--']);
    const { answers, objections } = readOptions(words.slice(4));
    expect(objections).toEqual([]);
    const { kind, slug, subject, title } = parse(worked.split('---\n')[1] ?? '');
    expect(answers).toEqual({ kind, slug, subject, title });
  });
});

test.each(pieces.map((piece) => [piece.split('\n')[0], piece]))('in a story, this is right: %s', (_, piece) => {
  const written = story.replace('正文第二段。', () => piece);
  expect(check({ 'stories/good.mdx': written })).toEqual([]);
});

test.each(inLanguage('yaml').map((text) => [text.split('\n')[0], text]))('this YAML is right: %s', (_, text) => {
  const value = parse(text);
  if (Array.isArray(value) && value[0].term) {
    const written = story.replace('正文第二段。', `说的是${value[0].term}。`);
    expect(check({ 'terms.yaml': text, 'stories/lao-ma.mdx': written })).toEqual([]);
  } else if (value.people || value[0]?.wrong) {
    const file = value.people ? 'names.yaml' : 'wording.yaml';
    const others = value.people ? '' : readFileSync('content/wording.yaml', 'utf8');
    expect(check({ [file]: `${others}${text}` })).toEqual([]);
  } else if (Array.isArray(value)) {
    // Figures, beside all others: what an entry derives from must be there.
    const others = ledger.filter(({ id }) => id !== value[0].id);
    const figures = ledgerSchema.parse(value);
    expect(disagreementsIn(ledgerWith({ others, figures }))).toEqual([]);
  } else if (value.reviews) {
    const asked = { ...parse(readFileSync('content/site.yaml', 'utf8')), ...value };
    expect(new Set(check({ 'site.yaml': stringify(asked) }).map(({ rule }) => rule))).toEqual(
      new Set(['review-missing']),
    );
  } else if (value.front) {
    const site = readFileSync('content/site.yaml', 'utf8').replace(/^front:\n( .*\n)*/m, '');
    expect(check({ 'site.yaml': `${site}\n${text}` })).toEqual([]);
  } else if (value.kinds) {
    const { kinds, sections, ...site } = parse(readFileSync('content/site.yaml', 'utf8'));
    const [{ section }] = value.kinds;
    // On the front page there is room for ten in all.
    const added = { [section]: { title: '栏', intro: '一栏。' }, profiles: { ...sections.profiles, front: 4 } };
    const more = { kinds: [...kinds, ...value.kinds], sections: { ...sections, ...added } };
    expect(check({ 'site.yaml': stringify({ ...site, ...more }) })).toEqual([]);
  } else if (value.cover) {
    const written = story.replace(/^cover:\n( .*\n)*/m, () => text);
    expect(check({ 'stories/lao-ma.mdx': written, [`photos/${value.cover.photo}`]: '' })).toEqual([]);
  } else {
    // In the place of the worked example, which an editor may have kept: the two must not claim one address.
    const without = value.slug ? story.replace(/^slug: .*\n/m, '') : story;
    const written = without.replace('order: 9\n', () => `order: 9\n${text}`);
    expect(check({ 'stories/lao-ma.mdx': written })).toEqual([]);
  }
});

test('a corrected figure is mended wherever its old wording stands, as the guide promises', () => {
  const corrected = parse(inLanguage('yaml').find((text) => text.includes('formerly: [64把]')) ?? '');
  const outdated = worked.replace('46把', '64把');
  const shared = parse(readFileSync('content/figures/shared.yaml', 'utf8')) as Figure[];
  const figures = shared.map((figure) => (figure.id === corrected[0].id ? corrected[0] : figure));
  const files = { 'figures/shared.yaml': stringify(figures), 'stories/lao-ma.mdx': outdated };
  const problems = check(files);
  expect(problems.map(({ file }) => file)).toEqual(['content/stories/lao-ma.mdx']);
  expect(
    fixed(
      outdated,
      problems.flatMap(({ fix }) => fix ?? []),
    ),
  ).toBe(worked);
});

test('the captions it shows are right', () => {
  const [, captions = ''] = inLanguage('text');
  expect(readWebVtt(captions)).toMatchObject({ faults: [], cues: [{ start: 0.5 }, { end: 5.5 }] });
});

test('it speaks of commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, command = '']) => command);
  expect(commands).toContain('new');
  for (const command of commands) expect(Object.keys(scripts)).toContain(command);
});

test('it keeps the rules of punctuation that it teaches', () => {
  const texts = guide
    .replace(/^```[\s\S]*?^```$|<!--.*?-->/gm, '')
    .replace(/`[^`\n]*`|(?<=\])\([^)\n]+\)/g, '\ufffc')
    .split(/\n|\|/)
    .filter((text) => text !== '---');
  const rules = [...punctuationRules, ...pairRules, ...numberRules];
  expect(texts.flatMap((text) => rules.flatMap((find) => find(text).map(({ what }) => [text, what])))).toEqual([]);
});
