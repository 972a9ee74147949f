import { z } from 'astro/zod';
import { credit, draft, factsTold, order, personName, publicationDate, requiredText } from './text.ts';

/** The frontmatter of a voice in `content/voices/`: one officer's few words. */
export const voiceSchema = z
  .strictObject({
    title: requiredText('title（题）', 24).meta({
      title: '题',
      description: '最多24个字。',
      headline: true,
      onCards: true,
    }),
    name: personName('name（姓名）').meta({
      title: '姓名',
      description: '说话的人，最多24个字。',
      headline: true,
      onCards: true,
    }),
    post: requiredText('post（单位、职务）', 40).meta({
      title: '单位和职务',
      description: '写全，不带姓名，最多40个字。',
    }),
    recorder: credit('recorder（整理）').meta({
      title: '整理',
      description: '整理人姓名，几个人用顿号隔开，最多40个字。',
      onCards: true,
    }),
    order: order.meta({ title: '次序', description: '在心声里排第几，从1起。' }),
    date: publicationDate,
    facts: factsTold('V1'),
    draft,
  })
  .meta({ title: '心声的登记项', description: 'content/voices/ 里每则心声开头两道 --- 之间的内容。' });

export type Voice = z.infer<typeof voiceSchema>;
