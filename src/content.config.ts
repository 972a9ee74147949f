import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { storySchema } from './schemas/story.ts';
import { voiceSchema } from './schemas/voice.ts';

export const collections = {
  stories: defineCollection({ loader: glob({ base: './content/stories', pattern: '*.mdx' }), schema: storySchema }),
  voices: defineCollection({ loader: glob({ base: './content/voices', pattern: '*.mdx' }), schema: voiceSchema }),
  /** Pages of running text without frontmatter: about. */
  texts: defineCollection({ loader: glob({ base: './content', pattern: 'about.mdx' }) }),
};
