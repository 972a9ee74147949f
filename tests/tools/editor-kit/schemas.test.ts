import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentSchemas, type JsonSchema, jsonSchema } from '../../../src/tools/editor-kit/schemas.ts';

const ajv = new Ajv({ allErrors: true, validateFormats: false });
// What VS Code says of a wrong value, and what fields are for.
ajv.addVocabulary([
  'errorMessage',
  'read',
  'headline',
  'onCards',
  'quoted',
  'example',
  'credit',
  'figure',
  'picture',
  'wide',
]);

function validator(name: keyof typeof contentSchemas) {
  const validate = ajv.compile(jsonSchema(contentSchemas[name]));
  return (value: unknown) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}
const frontmatter = (file: string) => parse(readFileSync(file, 'utf8').split('---\n')[1] ?? '');
const validate = {
  story: validator('story'),
  voice: validator('voice'),
  figures: validator('figures'),
  scenes: validator('scenes'),
  site: validator('site'),
  names: validator('names'),
  wording: validator('wording'),
};

test.each([
  ...globSync('content/stories/*.mdx').map((file) => ['story', file] as const),
  ...globSync('content/voices/*.mdx').map((file) => ['voice', file] as const),
])('as a %s, %s is what the schema says', (name, file) => {
  expect(validate[name](frontmatter(file))).toEqual([]);
});

test.each([
  ...globSync('content/figures/*.yaml').map((file) => ['figures', file] as const),
  ['scenes', 'content/scenes.yaml'],
  ['site', 'content/site.yaml'],
  ['names', 'content/names.yaml'],
  ['wording', 'content/wording.yaml'],
] as const)('as %s, %s is what the schema says', (name, file) => {
  expect(validate[name](parse(readFileSync(file, 'utf8')))).toEqual([]);
});

describe('a mistake is one to another validator too', () => {
  const story = frontmatter('content/stories/guo-he.mdx');
  const [figure] = parse(readFileSync('content/figures/shared.yaml', 'utf8'));

  test.each([
    ['an unknown field', { layout: './evil.mjs' }, ' additionalProperties'],
    ['a kind that is no word', { kind: '2024' }, '/kind pattern'],
    ['an impossible date', { date: '2026-02-30' }, '/date pattern'],
    ['an over-long title', { title: '长'.repeat(41) }, '/title maxLength'],
    ['a slug in Chinese', { slug: '老林' }, '/slug pattern'],
    ['an order in words', { order: '第九' }, '/order type'],
    ['too many key figures', { keyFigures: ['a', 'b', 'c', 'd', 'e'] }, '/keyFigures maxItems'],
    [
      'a correction without its note',
      { corrections: [{ date: '2024-01-31', was: '甲', now: '乙' }] },
      '/corrections/0 required',
    ],
  ])('%s of a story', (_, changes, error) => {
    expect(validate.story({ ...story, ...changes })).toEqual([error]);
  });

  test('a missing field of a story; what has a default may be missing', () => {
    const { title: _title, facts: _facts, ...rest } = story;
    expect(validate.story(rest)).toEqual([' required']);
  });

  test.each([
    ['a year', 2023, true],
    ['a month', '2023-08', true],
    ['the time of the reports', '报道时', true],
    ['a word', '去年', false],
    ['half a year', 20.5, false],
  ])('%s as an as-of date', (_, asOf, right) => {
    expect(validate.figures([{ ...figure, asOf }]).length === 0).toBe(right);
  });

  test.each([
    ['a fact', 'O4', true],
    ['a document', { document: '某份文件', date: '2024-01-05' }, true],
    ['a document of no date', { document: '某份文件' }, false],
    ['a word', '听说', false],
  ])('%s as a source', (_, source, right) => {
    expect(validate.figures([{ ...figure, source }]).length === 0).toBe(right);
  });
});

/** Every field, with the path to it. */
function fieldsOf(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]): [string, JsonSchema][] => [
    [`${path}.${name}`, field],
    ...fieldsOf(field, `${path}.${name}`),
  ]);
  const inside = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [...own, ...inside.flatMap((part) => fieldsOf(part, path))];
}

const fields = Object.entries(contentSchemas).flatMap(([name, schema]) => fieldsOf(jsonSchema(schema), name));

test('the fields of all are looked at', () => {
  expect(fields.length).toBeGreaterThan(70);
});

test.each(fields)('%s says in Chinese what it is called and what it is for', (_, { description, title }) => {
  expect(title).toMatch(/^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u);
  expect(description).toMatch(/\p{Script=Han}.*。$/u);
});
