import type { z } from 'astro/zod';
import { type Document, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { firstOf, inChinese } from './yaml-complaints.ts';
import { saidOf } from './yaml-fields.ts';
import { withoutPieces } from './yaml-pieces.ts';
import { commentsIn, day, notPlain } from './yaml-plain.ts';
import { commonSlips, fieldAt, type Slip } from './yaml-slips.ts';

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
  const { document, slips } = understood(text);
  if (!document) {
    const unread = slips.map((slip) => ({ file, ...slip }));
    return { data: undefined, ...besides(file, text, schema, unread) };
  }
  const dropped = commentsIn(document, text, schema).map(({ offset, ...said }) => ({ ...place(offset), ...said }));
  if (dropped.length > 0) return { data: undefined, document, problems: dropped };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, document, problems: [] };
  const problems = saidOf(result.error.issues, document, schema).map(({ offset, ...said }) => ({
    ...place(offset),
    ...said,
  }));
  return { data: undefined, document, problems };
}

/** One key twice is looked for here: the parser holds every key against all others. Its pretty errors would be in English. */
const read = (text: string) => parseDocument(text, { customTags: [day], prettyErrors: false, uniqueKeys: false });

/** A text as everybody reads it alike, or why it cannot be. */
function understood(
  text: string,
): { document: Document.Parsed; slips?: undefined } | { document?: undefined; slips: Slip[] } {
  const slips = commonSlips(text);
  if (slips.length > 0) return { slips };
  const document = read(text);
  if (document.errors.length > 0)
    return { slips: firstOf(document.errors, text).map((error) => inChinese(error, text)) };
  const odd = notPlain(document).map(({ offset, ...said }) => ({ ...fieldAt(text, offset), ...said }));
  return odd.length > 0 ? { slips: odd } : { document };
}

/** What else is wrong in a file of which some fields or entries cannot be read. */
function besides(file: string, text: string, schema: z.ZodType, problems: Problem[]) {
  const { fields, rest } = withoutPieces(text, problems);
  if (!rest.trim() || !understood(rest).document) return { document: undefined, problems };
  const { document, problems: others } = checkYaml(file, rest, schema);
  const lost = ({ field = '' }: Problem) => fields.includes(field.split('.')[0] ?? '');
  return { document, problems: [...problems, ...others.filter((problem) => !lost(problem))] };
}
