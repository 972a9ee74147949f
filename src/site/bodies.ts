import { contractModules } from '../editorial/source/contracts.ts';
import { parseBody } from '../editorial/source/parse.ts';
import { type TakenTag, takenIn } from '../editorial/source/taken.ts';
import {
  type ClipInBody,
  clipsInBody,
  type NamedInBody,
  namedInBody,
  type Telling,
  toldIn,
} from '../editorial/source/told.ts';
import { codeVersion } from '../lib/code-version.ts';
import { keptData } from '../lib/kept.ts';
import { once } from './once.ts';

/** What a body tells, what its components name, what it plays, and what can be taken out of it. */
export interface Body {
  told: readonly Telling[];
  named: readonly NamedInBody[];
  clips: readonly ClipInBody[];
  /** Its charts and quotes, as they can be taken elsewhere. */
  taken: readonly TakenTag[];
}

/** Many pages ask about the same bodies, and most were the same in the last build. */
const bodies = new Map<string, Body>();

/** Reads the MDX of an entry. */
export function readBody({ body = '' }: { body?: string | undefined }): Body {
  const known = bodies.get(body);
  if (known) return known;
  const read = keptData('bodies', [body, reading()], () => readAnew(body));
  bodies.set(body, read);
  return read;
}

/** Whether a text begins with a group of photographs, which then lead its story. */
export function opensWithPhotos(body = ''): boolean {
  return /^\s*(?:\{\/\*[\s\S]*?\*\/\}\s*)*<Photos\b/.test(body);
}

function readAnew(body: string): Body {
  const { tree } = parseBody('', body);
  if (!tree) return { told: [], named: [], clips: [], taken: [] };
  return { told: toldIn(tree, body), named: namedInBody(tree), clips: clipsInBody(tree), taken: takenIn(tree) };
}

const reads = ['parse', 'taken', 'told'].map((name) => `editorial/source/${name}.ts`);
const reading = once(() => codeVersion(...reads, ...contractModules));
