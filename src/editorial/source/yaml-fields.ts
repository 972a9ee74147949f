import type { z } from 'astro/zod';
import { type Document, isCollection, isMap, isScalar, isSeq } from 'yaml';
import { firstUnseen, seenOnly } from '../../lib/invisible.ts';
import { insteadOf, nearest } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { meantBy } from './yaml-meant.ts';

/** Every mistake that a schema found, at its place, in words an editor can act on. */
export function saidOf(issues: readonly z.core.$ZodIssue[], document: Document.Parsed, schema: z.ZodType) {
  // A value of the wrong type breaks other rules as well; only the first thing said of it helps.
  const wrongType = new Set(
    issues.filter((issue) => issue.code === 'invalid_type').map((issue) => issue.path.join('.')),
  );
  const said = issues
    .filter((issue) => issue.code === 'invalid_type' || !wrongType.has(issue.path.join('.')))
    .flatMap((issue) => ofIssue(issue, document, schema));
  // A misspelled field is not missing as well.
  const meant = new Set(said.flatMap((finding) => finding.meant ?? []));
  return (
    said
      .filter(({ field, missing }) => !(missing && meant.has(field)))
      // The place tells which entry of a list it is.
      .map(({ field, mend, offset, rule, what }) => ({
        offset,
        field: field.replace(/\b\d+\.?|\.\d+$/g, ''),
        rule,
        what,
        mend,
      }))
  );
}

/** What the schema said of a field. */
interface FieldIssue {
  offset: number;
  field: string;
  rule: RuleId;
  what: string;
  mend: string;
  /** The field is not there at all. */
  missing?: true;
  /** The field that a misspelled one was meant to be. */
  meant?: string;
}

function ofIssue(issue: z.core.$ZodIssue, document: Document.Parsed, schema: z.ZodType): FieldIssue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const field = path.join('.');
  const offset = nearestOffset(document, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    const offsets = keyOffsets(document, path);
    return issue.keys.map((key) => {
      const unseen = firstUnseen(key);
      const meant = nearest(seenOnly(key), known);
      return {
        offset: offsets.get(key) ?? offset,
        field: [...path, key].join('.'),
        ...(unseen
          ? { rule: 'invisible-character', what: `字段名“${key}”里有一个看不见的字符：${unseen}`, mend: '删去' }
          : {
              rule: 'field-unknown',
              what: `没有“${key}”这个字段`,
              mend: known.length > 0 ? insteadOf(key, known) : '删去这一行',
            }),
        ...(meant && { meant: [...path, meant].join('.') }),
      };
    });
  }
  if (issue.code !== 'custom' && path.length > 0 && !document.hasIn(path)) {
    const name = String(path.at(-1) ?? '');
    return [{ offset, field, rule: 'field-missing', what: `缺“${name}”`, mend: `补上一行“${name}: …”`, missing: true }];
  }
  const { mend, rule: told, what } = (issue.code === 'custom' && issue.params) || {};
  if (what) return [{ offset, field, rule: told, what, mend }];
  const node = document.getIn(path, true);
  const written = isScalar(node) ? node.value !== null || Boolean(node.source) : isCollection(node);
  if (!written) return [{ offset, field, rule: 'field-empty', what: notWritten(path), mend: mendOf(issue, false) }];
  const meant = isScalar(node) ? meantBy(issue, node.source ?? '', path, schema) : undefined;
  if (meant) return [{ offset, field, ...meant }];
  const rule = ruleOf(issue, node);
  return [{ offset, field, rule, what: shown(node, rule), mend: mendOf(issue, node) }];
}

/** What kind of mistake it is. Schemas say it of their own rules; of the rest, the kind of issue tells. */
function ruleOf(issue: z.core.$ZodIssue, node: unknown): RuleId {
  switch (issue.code) {
    case 'custom':
      return issue.params?.['rule'] ?? 'field-form';
    case 'invalid_value':
      return 'one-of';
    case 'too_big':
    case 'too_small':
      return bounds[issue.origin] ?? (issue.code === 'too_big' ? 'field-too-long' : 'field-empty');
    case 'invalid_format':
      return issue.format === 'date' ? 'date-form' : 'field-form';
    case 'invalid_type':
      if (['int', 'number'].includes(issue.expected)) return 'field-number';
      return issue.expected === 'string' && isScalar(node) ? 'yaml-not-text' : 'field-type';
    default:
      return 'field-form';
  }
}

/** What is too much or too little, where it is no text. */
const bounds: Readonly<Record<string, RuleId>> = { array: 'field-count', int: 'field-number', number: 'field-number' };

/** A value as it was written. */
function shown(node: unknown, rule: RuleId): string {
  if (isSeq(node) && rule === 'field-count') return `列了${node.items.length}项，不合要求`;
  if (isSeq(node) && rule === 'names') return `“[${node.items.join(', ')}]”不合要求`;
  if (isSeq(node)) return '这里读成了列表，不合要求';
  if (isMap(node)) return '这里读成了一组字段，不合要求';
  const { source, value } = isScalar(node) ? node : {};
  return `“${source ?? String(value ?? '')}”不合要求`;
}

function notWritten(path: readonly (string | number)[]): string {
  const name = path.at(-1);
  return typeof name === 'string' ? `“${name}”后面没有值` : '这里什么都没有写';
}

/** @param written the value, where there is one at all */
function mendOf(issue: z.core.$ZodIssue, written: unknown): string {
  // Those of the schemas are in Chinese; zod's own are not.
  const own = /\p{Script=Han}/u.test(issue.message) ? issue.message : '';
  if (issue.code !== 'invalid_type') return own || '照编辑指南的样子改';
  if (issue.expected === 'string') {
    const asText = '本来就有方括号的，整个值两边加单引号；列了几项的，写成一行，用顿号隔开';
    if (isSeq(written)) return `${asText}：${own || '要写成文字'}`;
    return isMap(written) ? `整个值两边加单引号：${own || '要写成文字'}` : own || '写上文字';
  }
  if (own) return own;
  if (issue.expected === 'array') return '一条一条写，每条以 - 和空格开头';
  return issue.path.length > 0 ? '另起一行写下一层的字段，行首多空两格：字段: 值' : '一行写一个字段：字段: 值';
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

/** Where the names of fields stand. */
function keyOffsets(document: Document.Parsed, path: readonly (string | number)[]): Map<string, number | undefined> {
  const parent = (path.length > 0 ? document.getIn(path, true) : document.contents) as {
    items?: { key: { value?: unknown; range?: [number, number, number] } }[];
  };
  return new Map((parent.items ?? []).map(({ key }) => [String(key.value), key.range?.[0]]));
}
