import type { z } from 'astro/zod';
import { type Document, isPair, isScalar, isSeq, visit as visitYaml } from 'yaml';
import { fieldOf, type Roles, rolesOf } from '../schemas/roles.ts';
import { align } from './align.ts';
import type { Passage } from './passage.ts';

/**
 * The passages of frontmatter, or of a YAML file.
 * @param source the text the document was read from
 * @param schema tells what each field is for
 */
export function passagesOfYaml(document: Document.Parsed, source: string, schema: z.ZodType): Passage[] {
  const passages: Passage[] = [];
  visitYaml(document, {
    Scalar: (key, scalar, path) => {
      const { range, value } = scalar;
      if (typeof value !== 'string' || !range) return;
      const roles = rolesAlong(schema, [...path, scalar]);
      // The name of a field is written as well, and readers do not read it.
      const isName = key === 'key';
      const { credit, headline, onCards, quoted, sourced }: Roles = (!isName && roles.at(-1)) || {};
      const unread = isName || roles.some(({ read }) => read === false);
      const field = path.flatMap((parent) =>
        parent && 'key' in parent && isScalar(parent.key) ? String(parent.key.value) : [],
      );
      passages.push({
        field: field.join('.'),
        // `|` marks where a headline may break, and is not to be seen.
        text: value.replaceAll('|', ''),
        at: align(value, source, range[0]).filter((_, index) => value[index] !== '|'),
        settled: [],
        sourced: Boolean(sourced),
        ...(credit && { credit }),
        ...(headline && { headline }),
        ...(onCards && { onCards }),
        ...(quoted && { quoted }),
        ...(unread && { unread }),
      });
    },
  });
  return passages;
}

/** What each of nested fields is for, as far as a schema knows of it. @param nodes from the document down */
export function rolesAlong(schema: z.ZodType, nodes: readonly unknown[]): Roles[] {
  let at: z.ZodType | undefined = schema;
  return nodes.map((node) => {
    if (at && isPair(node)) at = isScalar(node.key) ? fieldOf(at, String(node.key.value)) : undefined;
    const roles = at ? rolesOf(at) : {};
    if (at && isSeq(node)) at = fieldOf(at, 0);
    return roles;
  });
}
