import { getEntry } from 'astro:content';
import type { Story } from '../editorial/schemas/story.ts';
import { anchorOf, type TakenTag } from '../editorial/source/taken.ts';
import { chartsFile, nameOf, spreadFile } from '../lib/content-folder.ts';
import { duplicates } from '../lib/duplicates.ts';
import { headlineParts, plainHeadline } from '../lib/headline.ts';
import { storyPath } from '../lib/paths.ts';
import { readBody } from './bodies.ts';
import { once } from './once.ts';
import { site } from './site-yaml.ts';
import { listStories } from './stories.ts';
import { type Address, url } from './urls.ts';

/** A chart or a quote that readers may see, with its page. */
export interface Taken extends TakenTag {
  /** What no other has: `lei-yuqing/water-level`. One of the front page goes by its own name alone. */
  id: string;
  /** The page it stands on: `/stories/lei-yuqing/`. */
  page: string;
  /** Whose it is; the front page's are of no story. */
  story: Story | undefined;
}

/**
 * Everything that can be taken by itself, story by story; of stories that are not public nothing.
 * @throws when two of the front page claim one address: its texts are two files, and the checker sees one at a time
 */
const listTaken = once(async (): Promise<readonly Taken[]> => {
  const texts = await Promise.all([spreadFile, chartsFile].map((file) => getEntry('texts', nameOf(file))));
  const front = texts.flatMap((text) => (text ? readBody(text).taken : []));
  const clashing = duplicates(front.map(({ name }) => name));
  if (clashing.length > 0)
    throw new Error(`首页有两幅图同题或同一个 id（${clashing.join('、')}），给其中一幅另写一个 id`);
  const ofStories = (await listStories()).flatMap((story) =>
    readBody(story).taken.map((tag) => ({
      ...tag,
      id: `${story.data.slug}/${tag.name}`,
      page: storyPath(story.data.slug),
      story: story.data,
    })),
  );
  return [...ofStories, ...front.map((tag) => ({ ...tag, id: tag.name, page: '/', story: undefined }))];
});

/** Every chart, with an address of its own. */
export async function listCharts(): Promise<readonly Taken[]> {
  return (await listTaken()).filter(({ kind }) => kind === 'chart');
}

/**
 * The same as paths for Astro. @param former at the addresses that a story had before as well: what is in the pages of
 * others stays whole
 */
export async function chartPaths({ former }: { former: boolean }) {
  return (await listCharts()).flatMap((taken) => {
    const before = former ? (taken.story?.formerly ?? []).map((slug) => `${slug}/${taken.name}`) : [];
    return [taken.id, ...before].map((id) => ({ params: { id }, props: { taken } }));
  });
}

const byPlace = once(
  async () => new Map((await listTaken()).map((taken) => [`${url(taken.page)}#${taken.name}`, taken])),
);

/** What goes by a name on a page, if that is its own: on others, such as the print edition, it is a guest. */
export async function takenAt(pathname: string, name: string): Promise<Taken | undefined> {
  return (await byPlace()).get(`${pathname}#${name}`);
}

/** Every quote that has a poster: the pictures' face has no letters of other languages. */
export async function listQuotes(): Promise<readonly Taken[]> {
  return (await listTaken()).filter((taken) => taken.kind === 'quote' && isChinese(taken.text));
}

export const isChinese = (text: string) => /^[\p{Script=Han}\p{P}\p{N}A-Za-z\s]+$/u.test(text);

/** Where something stands on its page, in full. */
export function addressOf({ name, page }: Taken, address: Address): string {
  return address(`${page}#${anchorOf(name)}`);
}

/** The headline that it stands under. */
export function withinOf({ story }: Taken): string {
  return story ? plainHeadline(story.title) : headlineParts(site.title).join(' ');
}
