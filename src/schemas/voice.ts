import { z } from 'astro/zod';
import { factNumber, requiredText } from './text.ts';

/** The frontmatter of a voice in `content/voices/`: one officer's few words. */
export const voiceSchema = z.strictObject({
  title: requiredText('title（题）', 24),
  name: requiredText('name（姓名）', 12),
  /** Unit and post, without the name. */
  post: requiredText('post（单位、职务）', 40),
  /** Who took the words down: 整理. */
  recorder: requiredText('recorder（整理）', 12),
  order: z.int({ error: 'order 要写整数' }).positive({ error: 'order 从 1 起' }),
  facts: z.array(factNumber).min(1, { error: 'facts 至少一个' }),
});
