import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { storySchema } from './editorial/schemas/story.ts';
import { voiceSchema } from './editorial/schemas/voice.ts';
import { contentFolder, storiesFolder, voicesFolder } from './lib/content-folder.ts';

/** Entries go by file name: by the slug of their frontmatter, two with one slug would silently become one. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  stories: defineCollection({
    loader: glob({ base: `./${storiesFolder}`, pattern: '*.mdx', generateId }),
    schema: storySchema,
  }),
  voices: defineCollection({ loader: glob({ base: `./${voicesFolder}`, pattern: '*.mdx' }), schema: voiceSchema }),
  /** Running text without frontmatter: the about page, the charts of the front page. */
  texts: defineCollection({ loader: glob({ base: `./${contentFolder}`, pattern: '*.mdx' }) }),
};
