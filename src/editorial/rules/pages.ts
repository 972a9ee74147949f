import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isStory, isVoice, nameOf, textFile } from '../../lib/content-folder.ts';
import { storyPath } from '../../lib/links.ts';
import { pageNames } from '../../lib/pages.ts';
import type { Content, ContentFile } from '../content/content.ts';
import { type Held, heldIn } from '../content/counts.ts';
import { whyUnpublished } from '../content/publication.ts';
import { sectionPages, sectionsOf } from '../content/sections.ts';

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
export function pagesOf(content: Content, now: Date): Map<string, Page> {
  const none: Page = { anchors: [] };
  const stories = content.files.flatMap((file) => storyPages(file, now));
  return new Map<string, Page>([
    // An old address that another page has taken is that page's.
    ...stories.filter(([, { moved }]) => moved),
    ['/', none],
    ...linkedSections(content, now),
    ...stories.filter(([, { moved }]) => !moved),
  ]);
}

/** The section pages; whatever pages there are, while nobody knows the sections. */
function linkedSections({ files, ledger = [], site, ...content }: Content, now: Date): [string, Page][] {
  const anchors: Readonly<Record<string, string[]>> = {
    voices: files.filter(({ file }) => isVoice(file)).map(({ file }) => nameOf(file)),
    data: ledger.map(({ id }) => id),
  };
  const textOf = (id: string) => files.find(({ file }) => file === textFile(id))?.tree;
  const held = heldBy({ files, ...content }, now);
  const sections = site
    ? sectionPages(sectionsOf(site.sections, held))
    : pageNames().map((id) => ({ id, path: `/${id}/`, entries: undefined }));
  return sections.map(({ entries, id, path }) => [
    path,
    {
      anchors: anchors[id] ?? headingAnchors(textOf(id)),
      unpublished: entries === 0 ? '这一栏还没有内容' : undefined,
    },
  ]);
}

/** How many entries readers see in each section. */
export function heldBy({ files, scenes }: Pick<Content, 'files' | 'scenes'>, now: Date): Held {
  const stories = files.flatMap(({ story }) => (story && !whyUnpublished(story, now) ? story : []));
  return heldIn(stories, files.filter(({ file }) => isVoice(file)).length, scenes.length);
}

function storyPages({ document, file, source, story, tree }: ContentFile, now: Date): [string, Page][] {
  if (!isStory(file)) return [];
  // When the frontmatter is wrong elsewhere, a link to it is no second mistake. Behind a slip of typing there are only lines.
  const slug = story?.slug ?? document?.get('slug') ?? source.match(/^slug: *([^\s#]+)/m)?.[1];
  if (typeof slug !== 'string') return [];
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
