import { z } from 'astro/zod';
import { listOf, oneOf, requiredText } from './text.ts';

/** How grave a wording is: a site is not built with an error. */
const levels = ['错误', '提醒'] as const;

const mostOfWords = 20;
const words = (name: string) => requiredText(name, mostOfWords);
const quotesRule = 'quotes 只能写 true 或 false';

/** One entry of the desk's own list of wordings, `content/wording.yaml`. */
export const wordingSchema = z
  .strictObject({
    wrong: listOf('wrong', words('wrong（不用的写法）'))
      .min(1, { error: 'wrong 至少写一种' })
      .meta({
        title: '不用的写法',
        description: `一种或几种，照错的样子写，每种最多${mostOfWords}个字，例：[截止目前, 截止到目前]。`,
        read: false,
      }),
    right: listOf('right', words('right（该用的写法）')).min(1, { error: 'right 至少写一种' }).meta({
      title: '该用的写法',
      description: '一种或几种，由编辑看意思选，例：[截至目前]。',
      read: false,
    }),
    level: oneOf(levels, `level 只能是：${levels.join('、')}`).meta({
      title: '轻重',
      description: '“错误”不改不能发布；“提醒”只说一声，由编辑定。',
    }),
    reason: requiredText('reason（为什么）', 80).meta({
      title: '为什么',
      description: '一句话说清为什么不用，最多80个字，检查时说给编辑听。',
      read: false,
    }),
    source: requiredText('source（依据）', 40).optional().meta({
      title: '依据',
      description: '可以不写。哪一本词典、哪一部法律、哪一条标准，要查得到。',
      read: false,
    }),
    except: listOf('except', words('except（不算的）')).optional().meta({
      title: '不算的',
      description: '可以不写。带着这几个字、却没有错的说法，例：[登陆作战]。',
      read: false,
    }),
    unless: listOf('unless', words('unless（同一句里有就不算）')).optional().meta({
      title: '同一句里有就不算',
      description: '可以不写。同一句话里有其中一个，就没有错，例：[判处, 服刑]。',
      read: false,
    }),
    quotes: z.boolean({ error: quotesRule }).default(true).meta({
      title: '管不管引号里',
      description: '可以不写。false：引号、书名号里照原话、照原名的不管。',
      errorMessage: quotesRule,
    }),
    bad: requiredText('bad（错的例句）', 60).meta({
      title: '错的例句',
      description: '一句用错的话，检查时会试：这一条要找得到它。',
      read: false,
    }),
    good: requiredText('good（对的例句）', 60).meta({
      title: '对的例句',
      description: '一句用对的话，检查时会试：哪一条也不能怪它。',
      read: false,
    }),
  })
  .meta({ title: '一条用词', description: '编辑部自己定的一条用词。' });

export const wordingsSchema = z
  .array(wordingSchema)
  .meta({ title: '用词', description: '编辑部自己定的用词，一条一条写。' });

export type Wording = z.infer<typeof wordingSchema>;
