import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';

/**
 * Reads a YAML file of `content/` and checks it against its schema.
 * @param path from the project's root, which is where every command runs
 * @throws an Error that lists all mistakes in Chinese, each with its line and field
 */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`;

  if (document.errors.length > 0) {
    throw new Error(document.errors.map((error) => `${at(error.pos[0])} YAML 写法有误：${error.message}`).join('\n'));
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map((issue) => `${at(nearestOffset(document, issue.path))} ${issue.path.join('.')} ${issue.message}`)
      .join('\n'),
  );
}

/** Where a field stands, or, when the field is missing, the entry that should have it. */
function nearestOffset(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
