import type { z } from 'astro/zod';
import { type Document, parseDocument, type YAMLError } from 'yaml';
import { insteadOf, nearest } from '../../lib/nearest.ts';
import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';

export interface CheckedYaml<Data> {
  /** What the schema makes of it; nothing when it is wrong. */
  data: Data | undefined;
  /** The YAML itself, where it can be read, with the place of every value. */
  document: Document.Parsed | undefined;
  problems: Problem[];
}

/** Reads YAML and checks it against its schema, keeping the place of every mistake. */
export function checkYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): CheckedYaml<z.output<Schema>> {
  const place = (offset: number) => ({ file, ...placeAt(text, offset) });
  const slips = commonSlips(text).map((slip) => ({ file, ...slip }));
  if (slips.length > 0) return { data: undefined, document: undefined, problems: slips };
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({ ...place(error.pos[0]), ...inChinese(error) }));
    return { data: undefined, document: undefined, problems };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, document, problems: [] };
  // A value of the wrong type breaks other rules as well; only the first thing said of it helps.
  const wrongType = new Set(
    result.error.issues.filter((issue) => issue.code === 'invalid_type').map((issue) => issue.path.join('.')),
  );
  const telling = result.error.issues.filter(
    (issue) => issue.code === 'invalid_type' || !wrongType.has(issue.path.join('.')),
  );
  const said = telling.flatMap((issue) => ofIssue(issue, document, schema));
  // A misspelled field is not missing as well.
  const meant = said.flatMap((finding) => finding.meant ?? []);
  const problems = said
    .filter(({ field, missing }) => !(missing && meant.includes(field)))
    // The place tells which entry of a list it is.
    .map(({ field, mend, offset, what }) => ({
      ...place(offset),
      field: field.replace(/\b\d+\.?|\.\d+$/g, ''),
      what,
      mend,
    }));
  return { data: undefined, document, problems };
}

/** Mistakes of typing that YAML reads as something else, or tells of in riddles. */
function commonSlips(text: string) {
  return text.split('\n').flatMap((content, index) => {
    const slip = (column: number, what: string, mend: string, field?: string) => [
      { line: index + 1, column, what, mend, ...(field && { field }) },
    ];
    const [head = '', key, colon = ''] = content.match(/^\s*-?\s*([A-Za-z]\w*)\s*([:\uff1a])/) ?? [];
    if (/^\s*\t/.test(content)) return slip(1, '行首用了制表符（Tab）', '换成空格，每深一层两个');
    if (key && colon === '\uff1a') {
      return slip(head.length, '冒号是全角的', `改成半角冒号，后面空一格：${key}: …`, key);
    }
    const value = head.length + 2;
    if (key && /^\s*-?\s*[A-Za-z]\w*: *[^\s'"[{|>#][^#]*: /.test(content)) {
      return slip(value, '值里又有冒号加空格，会被当成另一个字段', '在整个值的两边加上单引号', key);
    }
    const [, quote] = content.match(/^\s*-?\s*[A-Za-z]\w*: *(['"])/) ?? [];
    if (quote && !new RegExp(`${quote}\\s*(#.*)?$`).test(content.replace(/^[^'"]*['"]/, ''))) {
      return slip(value, '引号没有成对', '补上另一半；值里本来有引号的，整个值两边加单引号', key);
    }
    if (/^[^'"]*: *\[[^\]]*$/.test(content)) return slip(value, '方括号没有收尾', '补上 ]', key);
    return [];
  });
}

function inChinese(error: YAMLError): { what: string; mend: string } {
  if (error.code === 'DUPLICATE_KEY') return { what: '同一个字段写了两遍', mend: '只留一个' };
  if (error.code === 'BAD_INDENT') return { what: '缩进不齐', mend: '同一层的字段对齐，每深一层多两个空格' };
  if (error.code === 'MISSING_CHAR' || /quote/.test(error.message)) {
    return { what: '引号或括号没有成对', mend: '补上另一半；值里本来有引号的，整个值两边加单引号' };
  }
  return { what: `读不懂这里的写法（${error.code}）`, mend: '检查这一行的冒号、引号、括号和缩进，照编辑指南的样子写' };
}

/** What the schema said of a field. */
interface Said {
  offset: number;
  field: string;
  what: string;
  mend: string;
  /** The field is not there at all. */
  missing?: true;
  /** The field that a misspelled one was meant to be. */
  meant?: string;
}

function ofIssue(issue: z.core.$ZodIssue, document: Document.Parsed, schema: z.ZodType): Said[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const field = path.join('.');
  const offset = nearestOffset(document, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        offset: keyOffset(document, path, key) ?? offset,
        field: [...path, key].join('.'),
        what: `没有“${key}”这个字段`,
        mend: known.length > 0 ? insteadOf(key, known) : '删去这一行',
        ...(meant && { meant: [...path, meant].join('.') }),
      };
    });
  }
  if (issue.code === 'invalid_type' && document.getIn(path) === undefined) {
    const name = String(path.at(-1) ?? '');
    return [{ offset, field, what: `缺“${name}”`, mend: `补上一行“${name}: …”`, missing: true }];
  }
  return [{ offset, field, what: `“${String(document.getIn(path))}”不合要求`, mend: issue.message }];
}

/** The fields that an object in the schema may have. */
function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at = schema as { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown } | undefined;
  for (const part of path) {
    while (at && !at.shape && !at.element && at.unwrap) at = at.unwrap() as typeof at;
    at = (typeof part === 'number' ? at?.element : at?.shape?.[part]) as typeof at;
  }
  while (at && !at.shape && at.unwrap) at = at.unwrap() as typeof at;
  return Object.keys(at?.shape ?? {});
}

/** Where a field stands, or, when the field is missing, the entry that should have it. */
function nearestOffset(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Where the name of a field stands. */
function keyOffset(document: Document.Parsed, path: readonly (string | number)[], key: string): number | undefined {
  const parent = (path.length > 0 ? document.getIn(path, true) : document.contents) as {
    items?: { key: { value?: unknown; range?: [number, number, number] } }[];
  };
  return parent.items?.find((item) => item.key.value === key)?.key.range?.[0];
}
