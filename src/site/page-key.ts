import type { Story } from '../editorial/schemas/story.ts';
import { treeVersion } from '../lib/code-version.ts';
import { digestOf } from '../lib/kept.ts';
import { readArt } from './art/library.ts';
import { figuresOfStory, reachOfStory } from './figures.ts';
import { placesNow } from './lists/places.ts';
import { once, onceFor } from './once.ts';
import { showPhoto } from './photos/library.ts';
import { listSections } from './sections.ts';
import { site } from './site-yaml.ts';
import type { StoryEntry } from './stories.ts';

/**
 * A digest of all that a page is made of: one of which nothing has changed is not made again. What other builds are
 * told apart by, as the settings are and the code that a page imports, Astro knows: see `experimental.incrementalBuild`.
 * @param own what the page is made of, beside what all pages have in common
 */
export async function pageKey(...own: readonly unknown[]): Promise<string> {
  return digestOf([await shared(), own]);
}

/** The code is in it, for not all that pages import is seen, and the machine's dictionary, by which words are parted. */
const shared = once(async () => {
  const sections = (await listSections()).map(({ path, title }) => [path, title]);
  return digestOf([treeVersion(), process.versions.icu ?? '', process.env['PREVIEW'] ?? '', site, sections]);
});

/** What a page is made of that leads to a story. */
export const teaserOf = onceFor(async (story: StoryEntry) =>
  digestOf([
    story.data,
    reachOfStory(story),
    await coverFiles(story.data),
    await placesNow(figuresOfStory(story).map(({ id }) => `/data/#${id}`)),
  ]),
);

/** What stands for a story. */
export async function coverFiles({ cover: { art, focus, photo, wide } }: Story) {
  return [
    [art, wide].flatMap((name) => (name ? artFiles(name) : [])),
    photo && (await showPhoto(photo, 'cover', focus)),
  ];
}

/** Their names go by what is in them. */
export function artFiles(name: string) {
  const { dark, height, light, width } = readArt(name);
  return [light.name, dark.name, width, height];
}
