import { z } from 'astro/zod';
import type { RuleId } from '../../lib/rule-id.ts';
import {
  altText,
  artName,
  credit,
  draft,
  entryId,
  factsTold,
  photoName,
  publicationDate,
  requiredText,
} from './text.ts';

/**
 * One captioned scene of `content/scenes.yaml`. It shows `art` (labelled as an
 * illustration), or, once an editor has one, a `photo` with its credit.
 */
export const sceneSchema = z
  .strictObject({
    id: entryId.meta({ title: '短名', description: '英文或拼音，只用小写字母、数字和连字符，不能重复。' }),
    title: requiredText('title（短题）', 12).meta({ title: '短题', description: '最多12个字。', headline: true }),
    caption: requiredText('caption（图说）', 80).meta({
      title: '图说',
      description: '谁、在哪里、做什么，最多80个字。',
    }),
    alt: altText('alt', '画面说明'),
    art: artName.optional().meta({
      title: '插画',
      description: 'content/art/ 里的文件名，不带 .svg。和 photo 写且只写一个。',
    }),
    photo: photoName.optional().meta({
      title: '照片',
      description: 'content/photos/ 里的文件名，要写全。和 art 写且只写一个。',
    }),
    credit: credit('credit（摄影）')
      .optional()
      .meta({ title: '摄影者', description: '有照片就要写，最多40个字，例：新华社记者 刘以晴 摄。' }),
    date: publicationDate,
    facts: factsTold('P1'),
    draft,
  })
  .refine((scene) => Boolean(scene.art) !== Boolean(scene.photo), {
    error: 'art 和 photo 写且只写一个',
    path: ['art'],
    params: { rule: 'picture-choice' satisfies RuleId },
  })
  .refine((scene) => !scene.photo || Boolean(scene.credit), {
    error: '照片要写 credit（摄影）',
    path: ['credit'],
    params: { rule: 'photo-credit' satisfies RuleId },
  })
  .meta({ title: '一个场景', description: '一幅插画或照片，和它的图说。' });

export type Scene = z.infer<typeof sceneSchema>;
