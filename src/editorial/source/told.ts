import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Named } from '../schemas/roles.ts';
import { passagesOfBody } from './body-passages.ts';
import { idsIn } from './contract.ts';
import { contractOf } from './contracts.ts';
import { isJsx, type JsxElement } from './guard.ts';

/** A figure, a picture, a sound or a video that a component of a body names, and where the component begins. */
export interface NamedInBody extends Omit<Named, 'path'> {
  offset: number;
  /** Of a photograph: what must stay in it. */
  focus?: string;
  /** Of a sound and a video: it is said to be no recording of anything. */
  synthetic?: true;
}

/** Everything that the components of a body name, in its order. */
export function namedInBody(tree: Root): NamedInBody[] {
  const named: NamedInBody[] = [];
  visit(tree, (node: Nodes | JsxElement) => {
    if (!isJsx(node)) return;
    const contract = contractOf(node.name ?? '');
    const focus = node.attributes.find(({ name }) => name === 'focus')?.value;
    const isSynthetic = node.attributes.some(({ name }) => name === 'synthetic');
    for (const { name: prop = '', position = node.position, value } of node.attributes) {
      const said = contract?.props[prop];
      if (!said || typeof value !== 'string') continue;
      const offset = position?.start.offset ?? 0;
      const file = said.picture ?? said.media;
      if (file)
        named.push({
          kind: file,
          name: value,
          offset,
          ...(typeof focus === 'string' && { focus }),
          ...(isSynthetic && said.media && { synthetic: true as const }),
        });
      named.push(...idsIn(said, value).map((name) => ({ kind: 'figure' as const, name, offset })));
    }
  });
  return named;
}

/** A video or a sound that a body plays, with what its tag says of it. */
export interface ClipInBody {
  kind: 'video' | 'sound';
  props: Readonly<Record<string, string>>;
  synthetic: boolean;
}

/** Every video and sound that a body plays, in its order. */
export function clipsInBody(tree: Root): ClipInBody[] {
  const clips: ClipInBody[] = [];
  visit(tree, (node: Nodes | JsxElement) => {
    if (!isJsx(node)) return;
    const kind = contractOf(node.name ?? '')?.props['file']?.media;
    if (!kind) return;
    const said = node.attributes.flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value]] : [],
    );
    const synthetic = node.attributes.some(({ name }) => name === 'synthetic');
    clips.push({ kind, props: Object.fromEntries(said), synthetic });
  });
  return clips;
}

/** Something that readers are told: words, or a figure by its id. */
export type Telling = { text: string } | { id: string };

/**
 * All that a body tells, in its order. What stands in a chart's own table is not told by the ledger, nor what
 * `<Figure>` settles: it names the figure, or says that there is none.
 * @param source the text the tree was read from
 */
export function toldIn(tree: Root, source: string): Telling[] {
  const told = namedInBody(tree)
    .filter(({ kind }) => kind === 'figure')
    .map(({ name, offset }): [number, Telling] => [offset, { id: name }]);
  for (const { at, settled, sourced, text } of passagesOfBody(tree, source)) {
    if (sourced) continue;
    let start = 0;
    for (const span of [...settled, { start: text.length, end: text.length }]) {
      told.push([at[start] ?? 0, { text: text.slice(start, span.start) }]);
      start = span.end;
    }
  }
  return told.sort(([a], [b]) => a - b).map(([, telling]) => telling);
}
