import { isStory, isVoice, nameOf, textFile } from '../../lib/content-folder.ts';
import { pageNames } from '../../lib/page-names.ts';
import { storyPath } from '../../lib/paths.ts';
import type { Content } from '../content/content.ts';
import { heldBy } from '../content/counts.ts';
import { whyUnpublished } from '../content/publication.ts';
import type { ContentFile } from '../content/reading.ts';
import { sectionPages, sectionsOf } from '../content/sections.ts';
import { anchorsIn } from '../source/anchors.ts';

/** A page that a link may lead to. */
export interface LinkTarget {
  /** The places in it that have an address; nothing while nobody can make them out. */
  anchors: readonly string[] | undefined;
  /** Why readers do not see it yet. */
  unpublished?: string | undefined;
  /** Places in it that readers do not see yet, and why. */
  hidden?: ReadonlyMap<string, string>;
  /** Where it is now, when its address is an old one. */
  moved?: string;
}

/** Every page of the site, by address. @param now decides which stories are public */
export function linkTargets(content: Content, now: Date): Map<string, LinkTarget> {
  const none: LinkTarget = { anchors: [] };
  const stories = content.files.flatMap((file) => storyPages(file, now));
  return new Map<string, LinkTarget>([
    // An old address that another page has taken is that page's.
    ...stories.filter(([, { moved }]) => moved),
    ['/', none],
    ...linkedSections(content, now),
    ...stories.filter(([, { moved }]) => !moved),
  ]);
}

/** The section pages; whatever pages there are, while nobody knows the sections. */
function linkedSections({ files, ledger, site, ...content }: Content, now: Date): [string, LinkTarget][] {
  const voices = files.filter(({ file }) => isVoice(file));
  const hidden = voices.flatMap(({ file, voice }) => {
    const why = voice && whyUnpublished(voice, now);
    return why ? [[nameOf(file), why] as const] : [];
  });
  const anchors: Readonly<Record<string, string[] | undefined>> = {
    voices: voices.map(({ file }) => nameOf(file)),
    data: ledger.ids && [...ledger.ids],
  };
  const textOf = (id: string) => files.find(({ file }) => file === textFile(id));
  const held = heldBy({ files, site, ...content }, now);
  const sections = site
    ? sectionPages(sectionsOf(site, held))
    : pageNames().map((id) => ({ id, path: `/${id}/`, entries: undefined }));
  return sections.map(({ entries, id, path }) => [
    path,
    {
      anchors: id in anchors ? anchors[id] : anchorsOf(textOf(id)),
      unpublished: entries === 0 ? '这一栏还没有内容' : undefined,
      ...(id === 'voices' && hidden.length > 0 && { hidden: new Map(hidden) }),
    },
  ]);
}

function storyPages(entry: ContentFile, now: Date): [string, LinkTarget][] {
  const { file, source, story } = entry;
  if (!isStory(file)) return [];
  // When the frontmatter is wrong elsewhere, a link to it is no second mistake. Behind a slip of typing there are only lines.
  const slug = story?.slug ?? entry.document?.get('slug') ?? source.match(/^slug: *([^\s#]+)/m)?.[1];
  if (typeof slug !== 'string') return [];
  const path = storyPath(slug);
  const unpublished = story && whyUnpublished(story, now);
  return [
    [path, { anchors: anchorsOf(entry), unpublished }],
    ...(story?.formerly ?? []).map((old): [string, LinkTarget] => [storyPath(old), { anchors: [], moved: path }]),
  ];
}

function anchorsOf(entry: ContentFile | undefined): readonly string[] {
  return entry?.gist?.anchors ?? anchorsIn(entry?.tree);
}
