import { z } from 'astro/zod';
import { source } from './figure.ts';
import { listOf, requiredText } from './text.ts';

const wordRule = '一个词里没有空格和标点';
/** As it stands in running text. */
const word = (name: string) => requiredText(name, 16).regex(/^[\p{L}\p{N}·+-]+$/u, { error: wordRule });

const sentenceRule = 'explanation 只写一句话，以句号结尾';

/** A word that readers may not know, and what it means in one sentence. */
export const termSchema = z
  .strictObject({
    term: word('term（词）').meta({ title: '词', description: '正文里的写法，最多16个字，例：情指行。' }),
    explanation: requiredText('explanation（解释）', 60)
      .regex(/^[^。！？]+。$/, { error: sentenceRule })
      .meta({
        title: '解释',
        description: '一句话说明白，最多60个字，以句号结尾；只写清单里有的和人人知道的。',
        sourced: true,
      }),
    forms: listOf('forms', word('forms')).default([]).meta({
      title: '别的写法',
      description: '可以不写。正文里还怎么写，例：[合成作战机制]。',
      example: '[合成作战机制]',
    }),
    source: source.optional().meta({
      title: '出处',
      description: '解释里有统计数字的要写，和数字总账里的一样。',
    }),
  })
  .meta({ title: '一个词', description: '读者可能不懂的一个词，和它的解释。' });

export const termsSchema = z
  .array(termSchema, { error: '一个词一条，每条以 - 和空格开头' })
  .meta({ title: '名词解释', description: '读者在每一篇里第一次读到这些词，点一下就看到解释。' });

export type Term = z.infer<typeof termSchema>;
