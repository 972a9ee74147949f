import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { anchorOf, takenIn } from './taken.ts';

/** The ids that a body has on its page: those that Astro gives its headings, and those of its charts and quotes. */
export function anchorsIn(tree: Root | undefined): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  if (!tree) return anchors;
  visit(tree, 'heading', (heading) => void anchors.push(slugger.slug(textOf(heading))));
  return [...anchors, ...takenIn(tree).map(({ name }) => anchorOf(name))];
}

/** The addresses that a body links to. */
export function linksIn(tree: Root | undefined): string[] {
  const links: string[] = [];
  if (tree) visit(tree, ['link', 'definition'], (node) => void links.push((node as { url: string }).url));
  return links;
}
