import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The ids that Astro gives the headings of a body. */
export function headingAnchors(tree: Root | undefined): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  if (tree) visit(tree, 'heading', (heading) => void anchors.push(slugger.slug(textOf(heading))));
  return anchors;
}

/** The addresses that a body links to. */
export function linksIn(tree: Root | undefined): string[] {
  const links: string[] = [];
  if (tree) visit(tree, ['link', 'definition'], (node) => void links.push((node as { url: string }).url));
  return links;
}
