import type { Content } from '../../editorial/content/content.ts';
import type { ContentFile } from '../../editorial/content/reading.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { asText, type Problem } from '../../editorial/source/problem.ts';
import { nameOf } from '../../lib/content-folder.ts';
import { nearest } from '../../lib/nearest.ts';

export type StoryFile = ContentFile & { story: Story };

/**
 * The story that somebody means by its slug, its file's name, or its path.
 * @returns why there is none, in Chinese
 */
export function storyNamed(
  { files }: Pick<Content, 'files'>,
  problems: readonly Problem[],
  wanted: string,
): StoryFile | readonly string[] {
  const stories = files.filter((entry): entry is StoryFile => entry.story !== undefined);
  const names = ({ file, story }: StoryFile) => [file, nameOf(file), story.slug, ...story.formerly];
  const found = stories.find((entry) => names(entry).includes(wanted));
  if (found) return found;
  const broken = problems.filter(({ file }) => [file, nameOf(file)].includes(wanted));
  if (broken.length > 0) return broken.map(asText);
  const meant = nearest(
    wanted,
    stories.map(({ file }) => nameOf(file)),
  );
  return [`没有“${wanted}”这一篇${meant ? `，是不是“${meant}”` : ''}。`];
}
