import { z } from 'astro/zod';
import { artName, factNumber, requiredText } from './text.ts';

/**
 * One captioned scene of `content/scenes.yaml`. It shows `art` (labelled as an
 * illustration), or, once an editor has one, a `photo` with its credit.
 */
export const sceneSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'id 只用小写字母、数字和连字符' }),
    title: requiredText('title（短题）', 12),
    caption: requiredText('caption（图说）', 80),
    alt: requiredText('alt（画面说明）', 60),
    art: artName.optional(),
    photo: z.string().optional(),
    credit: requiredText('credit（摄影）', 20).optional(),
    facts: z.array(factNumber).min(1, { error: 'facts 至少一个' }),
  })
  .refine((scene) => Boolean(scene.art) !== Boolean(scene.photo), { error: 'art 和 photo 写且只写一个', path: ['art'] })
  .refine((scene) => !scene.photo || Boolean(scene.credit), { error: '照片要写 credit（摄影）', path: ['credit'] });

export type Scene = z.infer<typeof sceneSchema>;
