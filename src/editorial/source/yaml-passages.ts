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
      const nodes = [...path, scalar];
      // The name of a field is written as well, and readers do not read it.
      const isName = key === 'key';
      const { credit, headline, onCards, quoted, sourced }: Roles = isName ? {} : rolesAt(schema, nodes);
      const unread = isName || nodes.some((_, index) => rolesAt(schema, nodes.slice(0, index + 1)).read === false);
      const at = align(value, source, range[0]);
      // `|` marks where a headline may break, and is not to be seen.
      const seen = [...at.keys()].filter((index) => value[index] !== '|');
      const field = path.flatMap((parent) =>
        parent && 'key' in parent && isScalar(parent.key) ? String(parent.key.value) : [],
      );
      passages.push({
        field: field.join('.'),
        text: seen.map((index) => value[index]).join(''),
        at: seen.map((index) => at[index] ?? 0),
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

/** What the field at a place of a document is for, as far as a schema knows of it. @param nodes from the document down */
export function rolesAt(schema: z.ZodType, nodes: readonly unknown[]): Roles {
  const field = nodes.reduce<z.ZodType | undefined>((at, node, index) => {
    if (at && isPair(node)) return isScalar(node.key) ? fieldOf(at, String(node.key.value)) : undefined;
    return at && isSeq(node) && index < nodes.length - 1 ? fieldOf(at, 0) : at;
  }, schema);
  return field ? rolesOf(field) : {};
}
