import { parseBody } from '../editorial/source/parse.ts';
import { type NamedInBody, namedInBody, type Telling, toldIn } from '../editorial/source/told.ts';

/** What a body tells, and what its components name. */
export interface Body {
  told: readonly Telling[];
  named: readonly NamedInBody[];
}

/** Many pages ask about the same bodies. */
const bodies = new Map<string, Body>();

/** Reads the MDX of an entry. */
export function readBody({ body = '' }: { body?: string | undefined }): Body {
  const known = bodies.get(body);
  if (known) return known;
  const { tree } = parseBody('', body);
  const read = tree ? { told: toldIn(tree, body), named: namedInBody(tree) } : { told: [], named: [] };
  bodies.set(body, read);
  return read;
}

/** Whether a story is led by its pictures: its text begins with a group of photographs. */
export function opensWithPhotos(body = ''): boolean {
  return /^\s*(?:\{\/\*[\s\S]*?\*\/\}\s*)*<Photos\b/.test(body);
}
