import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { namedOnce } from '../../lib/named-once.ts';
import type { Tag } from './contract.ts';
import { contractOf } from './contracts.ts';
import { isJsx, type JsxElement } from './guard.ts';
import { tagOf } from './tag.ts';

/** A chart or a quote of a body, that readers take elsewhere by itself. */
export interface TakenTag extends Pick<Tag, 'cells' | 'flags' | 'props'> {
  kind: 'chart' | 'quote';
  component: string;
  /** What it is called in an address, among those of its body. */
  name: string;
  /** What stands between its tags. */
  text: string;
}

/** All of a body, in its order. */
export function takenIn(tree: Root): TakenTag[] {
  const found: TakenTag[] = [];
  const body = {};
  visit(tree, (node: Nodes | JsxElement) => {
    const kind = isJsx(node) ? contractOf(node.name ?? '')?.taken : undefined;
    if (!kind || !isJsx(node)) return;
    const { cells, flags, props, text = '' } = tagOf(node);
    const name = kind === 'chart' ? chartName(props['id'], namedOnce(body, props['title'] ?? '')) : quoteName(text);
    found.push({ kind, component: node.name ?? '', name, cells, flags, props, text });
  });
  return found;
}

/**
 * What a chart is called in its address: as its editor says, or else by its title, so that other charts may come and go.
 * @param title that no other chart of its body has (`named-once.ts`)
 */
export function chartName(id: string | undefined, title: string): string {
  return id ?? `chart-${digest(title)}`;
}

/** A quote goes by its words: when they change, what was passed on before is another's. */
export function quoteName(text: string): string {
  return `quote-${digest(text.replace(/（[^）]*）|\s/g, ''))}`;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Where it has its place on its page. No heading's holds a stop, nor does any other place that charts could meet. */
export const anchorOf = (name: string) => `figure.${name}`;
