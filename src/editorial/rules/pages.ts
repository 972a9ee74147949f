import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { storyPath } from '../../lib/links.ts';
import type { Content, ContentFile } from '../content/content.ts';
import { whyUnpublished } from '../content/publication.ts';

/** A page that a link may lead to. */
export interface Page {
  /** The places in it that have an address. */
  anchors: readonly string[];
  /** Why readers do not see it yet. */
  unpublished?: string | undefined;
  /** Where it is now, when its address is an old one. */
  moved?: string;
}

/** Every page of the site, by address. @param now decides which stories are public */
export function pagesOf({ files, ledger = [] }: Content, now: Date): Map<string, Page> {
  const none: Page = { anchors: [] };
  const anchorsOf = (name: string) => headingAnchors(files.find(({ file }) => file === name)?.tree);
  const voices = files.flatMap(({ file }) => file.match(/^content\/voices\/(.+)\.mdx$/)?.[1] ?? []);
  const stories = files.flatMap((file) => storyPages(file, now));
  return new Map<string, Page>([
    // An old address that another page has taken is that page's.
    ...stories.filter(([, { moved }]) => moved),
    ['/', none],
    ['/voices/', { anchors: voices }],
    ['/scenes/', none],
    ['/data/', { anchors: ledger.map(({ id }) => id) }],
    ['/about/', { anchors: anchorsOf('content/about.mdx') }],
    ...stories.filter(([, { moved }]) => !moved),
  ]);
}

function storyPages({ file, source, story, tree }: ContentFile, now: Date): [string, Page][] {
  if (!file.startsWith('content/stories/')) return [];
  // By its line when the frontmatter is wrong elsewhere: a link to it is no second mistake.
  const slug = story?.slug ?? source.match(/^slug: *([^\s#]+)/m)?.[1];
  if (!slug) return [];
  const path = storyPath(slug);
  const unpublished = story && whyUnpublished(story, now);
  return [
    [path, { anchors: headingAnchors(tree), unpublished }],
    ...(story?.formerly ?? []).map((old): [string, Page] => [storyPath(old), { anchors: [], moved: path }]),
  ];
}

/** The ids that Astro gives headings. */
function headingAnchors(tree: Root | undefined): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  if (tree) visit(tree, 'heading', (heading) => void anchors.push(slugger.slug(textOf(heading))));
  return anchors;
}
