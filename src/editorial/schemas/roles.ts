import type { z } from 'astro/zod';
import { remembered } from '../../lib/remembered.ts';

/**
 * What a field is for, beside what it is called: all of it stands in the field's `meta`. The checker, the headline
 * face, `npm run new` and VS Code go by it, so that a new field is a line of its schema and the place it shows.
 */
export interface Roles {
  /** Its words are for the site and not for readers; so are those of all that is in it. */
  read?: false;
  /** It quotes what was printed before, mistakes and all: no copy editor mends it. */
  quoted?: true;
  /** Its numbers bring their source along, in a field beside it: they are not the ledger's. */
  sourced?: true;
  /** It is set in the headline face. */
  headline?: true;
  /** Cards and posters show it (`site/share/share-pages.ts`), in letters of the headline face alone. */
  onCards?: true;
  /** What it looks like, as YAML: a draft shows it of a field that it can do without. */
  example?: string;
  /** Names, which papers part by spaces as well: 新华社记者 刘以晴 摄. */
  credit?: true;
  /** It holds an id of the ledger. */
  figure?: true;
  /** It names a drawing of `content/art/`, or a file of `content/photos/`. */
  picture?: 'art' | 'photo';
  /** The picture is for wide screens. */
  wide?: true;
}

/** A schema as deep as one can look into it. */
interface Inside {
  shape?: Readonly<Record<string, z.ZodType>>;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  unwrap?: () => z.ZodType;
  /** What a preprocessed value is handed on to. */
  out?: z.ZodType;
  /** Its `catchall` is the schema of fields that an object does not name. */
  _zod: { def?: { catchall?: z.ZodType } };
}

/** What a schema wraps: the text of an optional text. */
function wrappedIn({ element, options, out, shape, unwrap }: Inside): z.ZodType | undefined {
  return shape || element || options ? undefined : (unwrap?.() ?? out);
}

/** What a field is for; what wraps it may say more than the field itself. */
export const rolesOf = remembered((schema: z.ZodType): Roles => {
  const wrapped = wrappedIn(schema as Inside);
  return { ...(wrapped && rolesOf(wrapped)), ...(schema.meta() as Roles | undefined) };
});

/** The schema of a field, or of a list's entries; of what may be several things, the one that has the field. */
export function fieldOf(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const { _zod, element, options, shape } = schema as Inside;
  const wrapped = wrappedIn(schema as Inside);
  if (wrapped) return fieldOf(wrapped, key);
  if (options) return options.map((option) => fieldOf(option, key)).find(Boolean);
  if (typeof key === 'number') return element;
  return shape && Object.hasOwn(shape, key) ? shape[key] : _zod.def?.catchall;
}

/** A figure, a picture, a sound or a video that something names, and the way to the place where it does. */
export interface Named {
  kind: 'figure' | 'art' | 'photo' | 'sound' | 'video';
  name: string;
  wide?: true;
  path: readonly (string | number)[];
}

/** Everything that a file's fields name. @param value what the schema made of them */
export function namedIn(value: unknown, schema: z.ZodType | undefined, path: Named['path'] = []): Named[] {
  if (!schema) return [];
  if (typeof value === 'string') {
    const { figure, picture, wide } = rolesOf(schema);
    const kind = figure ? 'figure' : picture;
    return kind ? [{ kind, name: value, path, ...(wide && { wide }) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inside]) => namedIn(inside, fieldOf(schema, key), [...path, key]));
}
