import { z } from 'astro/zod';
import { patterned, requiredText } from './text.ts';

/** What search engines call an article. @see https://schema.org/NewsArticle */
const articleTypes = [
  'NewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
] as const;

const articleRule = `article 只能是 ${articleTypes.join('、')}`;
const subjectRule = 'subject 只能写 true 或 false';
const picturesRule = 'pictures 只能写 true 或 false';

/** One kind of stories (体裁), of `content/site.yaml`: what readers see of it, and where its stories stand. */
export const kindSchema = z
  .strictObject({
    name: requiredText('name（体裁名）', 8).meta({
      title: '体裁名',
      description: '最多8个字，稿件的 kind 写它，例：评论。',
    }),
    section: patterned(/^[a-z][a-z0-9-]*$/, 'section 写 sections 里一栏的名字，用小写字母、数字和连字符').meta({
      title: '登在哪一栏',
      description: '写 sections 里一栏的名字，例：profiles。几种体裁可以登在一栏里。',
    }),
    label: requiredText('label（体裁的标签）', 8).optional().meta({
      title: '标签',
      description: '可以不写，最多8个字。写了，登在每一篇的 kicker 前面，例：评论。',
      onCards: true,
    }),
    subject: z.boolean({ error: subjectRule }).optional().meta({
      title: '写不写一个人',
      description: 'true：每一篇都写一个人，要写 subject；false：不能写；不写这一行，写不写都行。',
      errorMessage: subjectRule,
    }),
    pictures: z.boolean({ error: picturesRule }).optional().meta({
      title: '图片报道',
      description:
        'true：由照片讲的，题图是照片的，铺满屏幕登在最前面，正文里的照片也铺开；只署摄影就行。不是的，不写。',
      errorMessage: picturesRule,
    }),
    ledger: requiredText('ledger', 8).optional().meta({
      title: '数据页上叫什么',
      description: '可以不写，最多8个字，例：全国。没有写人的一篇，它的数在数据页上归在这几个字下面；不写，就是标题。',
      headline: true,
    }),
    article: z.enum(articleTypes, { error: articleRule }).default('NewsArticle').meta({
      title: '搜索引擎叫它什么',
      description: '可以不写，就是 NewsArticle；评论写 OpinionNewsArticle，分析写 AnalysisNewsArticle。',
      errorMessage: articleRule,
      read: false,
    }),
  })
  .meta({ title: '一种体裁', description: '稿件的体裁，和它登在哪里。' });

export type Kind = z.infer<typeof kindSchema>;
