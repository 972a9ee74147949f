import { z } from 'astro/zod';
import { amongPicture, photoFields } from './photo.ts';
import { altText, draft, entryId, factsTold, publicationDate, requiredText } from './text.ts';

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
    ...photoFields,
    date: publicationDate,
    facts: factsTold('P1'),
    draft,
  })
  .superRefine(...amongPicture)
  .meta({ title: '一个场景', description: '一幅插画或照片，和它的图说。' });

export type Scene = z.infer<typeof sceneSchema>;
