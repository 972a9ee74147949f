import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { storySchema } from './editorial/schemas/story.ts';
import { voiceSchema } from './editorial/schemas/voice.ts';

/** Entries go by file name: by the slug of their frontmatter, two with one slug would silently become one. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  stories: defineCollection({
    loader: glob({ base: './content/stories', pattern: '*.mdx', generateId }),
    schema: storySchema,
  }),
  voices: defineCollection({ loader: glob({ base: './content/voices', pattern: '*.mdx' }), schema: voiceSchema }),
  /** Running text without frontmatter: the about page, the charts of the front page. */
  texts: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }) }),
};
