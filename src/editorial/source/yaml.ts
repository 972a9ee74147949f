import type { z } from 'astro/zod';
import { type Document, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { saidOf } from './yaml-fields.ts';
import { day, notPlain } from './yaml-plain.ts';
import { commonSlips, fieldAt, inChinese } from './yaml-slips.ts';

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
  const place = (offset: number) => ({ file, ...fieldAt(text, offset) });
  const refuse = (problems: Problem[]) => ({ data: undefined, document: undefined, problems });
  const slips = commonSlips(text);
  if (slips.length > 0) return refuse(slips.map((slip) => ({ file, ...slip })));
  const document = parseDocument(text, { customTags: [day] });
  if (document.errors.length > 0) {
    return refuse(document.errors.map((error) => ({ ...place(error.pos[0]), ...inChinese(error) })));
  }
  const odd = notPlain(document);
  if (odd.length > 0) return refuse(odd.map(({ offset, ...said }) => ({ ...place(offset), ...said })));
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, document, problems: [] };
  const problems = saidOf(result.error.issues, document, schema).map(({ offset, ...said }) => ({
    ...place(offset),
    ...said,
  }));
  return { data: undefined, document, problems };
}
