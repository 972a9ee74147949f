// biome-ignore-all lint/suspicious/noTemplateCurlyInString: stops are written so.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../../src/editorial/charts/kinds.ts';
import { contracts } from '../../../src/editorial/source/contracts.ts';
import { findForbidden } from '../../../src/editorial/source/guard.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { editorKit } from '../../../src/tools/editor-kit/kit.ts';
import { componentSnippets, type Snippet, yamlLines } from '../../../src/tools/editor-kit/snippets.ts';

const snippets: Record<string, Snippet> = JSON.parse(editorKit().get('.vscode/content.code-snippets') ?? '');

/** What stands there when an editor has pressed Tab through all of it and typed nothing. */
function expanded({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, hint) => hint.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)[^}]*\|\}/g, '$1')
    .replace('$0', '');
}

test('the stops of the Tab key are numbered through, and end where the text does', () => {
  for (const { body } of Object.values(snippets)) {
    const numbers = [...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(body.join('\n')).toMatch(/\$0$/);
  }
});

test.each(Object.entries(componentSnippets()))('%s is written as a story may write it', (name, snippet) => {
  const { problems, tree } = parseBody('a.mdx', expanded(snippet));
  expect(problems).toEqual([]);
  expect(tree && findForbidden(tree)).toEqual([]);
  expect(snippet.description).toBe(contracts[name]?.use);
});

test('what takes one of a few words offers them', () => {
  expect(componentSnippets()['Chart']?.body).toContain(`  kind="\${1|${kinds.join(',')}|}"`);
  expect(snippets['报道的登记项']?.body).toContain('kind: ${4:体裁}');
});

test('tags stand in one line when they are short, hold what they hold, and wait where the words go', () => {
  expect(componentSnippets()['Stat']?.body).toEqual(['<Stat figure="${1:总账里的id}" />$0']);
  expect(componentSnippets()['Timeline']?.body).toEqual([
    '<Timeline title="${1:题}" label="${2:起止时间}">',
    '  <Moment when="${3:什么时候}">${4:发生了什么}</Moment>',
    '</Timeline>$0',
  ]);
});

test.each([
  [
    '报道的登记项',
    ['title', 'standfirst', 'kicker', 'kind', 'subject', 'byline', 'slug', 'order', 'date', 'cover', 'draft'],
  ],
  ['心声的登记项', ['title', 'name', 'post', 'recorder', 'order']],
])('%s has the fields that it must have', (name, fields) => {
  const [, yaml = ''] = expanded(snippets[name] as Snippet).split('---');
  expect(Object.keys(parse(yaml))).toEqual(fields);
});

test('a correction, a figure and a scene are entries of their lists', () => {
  expect(parse(expanded(snippets['更正'] as Snippet))).toEqual({
    corrections: [{ date: '2024-01-10', was: '原来写的', now: '现在改成的', note: '更正说明' }],
  });
  const [figure] = parse(expanded(snippets['数字总账的一条'] as Snippet));
  expect(Object.keys(figure)).toEqual(['id', 'label', 'value', 'unit', 'precision', 'wordings', 'asOf', 'source']);
  const [person] = parse(expanded(snippets['名录里的一个人'] as Snippet));
  expect(Object.keys(person)).toEqual(['name', 'pronoun', 'posts']);
  expect(Object.keys(person.posts[0])).toEqual(['unit', 'title', 'asOf']);
  const [wording] = parse(expanded(snippets['一条用词'] as Snippet));
  expect(Object.keys(wording)).toEqual(['wrong', 'right', 'level', 'reason', 'bad', 'good']);
  const [scene] = parse(expanded(snippets['一个场景'] as Snippet));
  expect(Object.keys(scene)).toEqual(['id', 'title', 'caption', 'alt', 'art']);
});

test('signs that mean something in a snippet are only signs in a hint', () => {
  expect(yamlLines({ properties: { a: { title: 'x}$\\' } }, required: ['a'] })).toEqual(['a: ${1:x\\}\\$\\\\}']);
  expect(yamlLines({ properties: { a: { enum: ['x,y', 'p|q'] } }, required: ['a'] })).toEqual(['a: ${1|x\\,y,p\\|q|}']);
});
