import { z } from 'astro/zod';
import { isoDate, listOf, oneOf, patterned, personName, requiredText, slug } from './text.ts';

/** 三审 and 三校, each in its order. */
export const tracks = [
  ['初审', '复审', '终审'],
  ['一校', '二校', '三校'],
] as const;

const stages = tracks.flat();
export type Stage = (typeof stages)[number];

const stageRule = `stage 只能是：${stages.join('、')}`;
const stageSchema = oneOf(stages, stageRule);

const digest = (name: string) => patterned(/^[0-9a-f]{12}$/, `${name} 由 npm run sign 写，不用手改`);

/** That somebody has read a story, and in which words and with which pictures it was read. */
const reviewSchema = z
  .strictObject({
    story: slug.meta({ title: '哪一篇', description: '稿件的 slug。' }),
    stage: stageSchema.meta({ title: '哪一关', description: `${stages.join('、')}。` }),
    who: personName('who（姓名）').meta({ title: '谁看的', description: '姓名。', read: false }),
    date: isoDate.meta({ title: '哪天', description: '写成 2024-01-31 这样。' }),
    read: digest('read').meta({ title: '看的是哪一稿', description: '由 npm run sign 写。' }),
    seal: digest('seal').meta({ title: '签记', description: '由 npm run sign 写，手改了对不上。' }),
  })
  .meta({ title: '看过一遍', description: '谁、哪天、看的是哪一稿。' });

export const reviewsSchema = z
  .array(reviewSchema, { error: '一次一条，每条以 - 和空格开头，由 npm run sign 写' })
  .meta({ title: '三审三校', description: '由 npm run sign 写，一次一行。' });

export type Review = z.infer<typeof reviewSchema>;

/** What has to be read before it is published, in `content/site.yaml`. */
export const requiredReviews = z
  .strictObject({
    required: listOf('required', stageSchema)
      .min(1, { error: 'required 至少写一关' })
      .meta({ title: '要过哪几关', description: '例：[初审, 复审, 终审]。最后一关以后改过的，不能构建。' }),
    kinds: listOf('kinds', requiredText('kinds', 8))
      .optional()
      .meta({ title: '哪几种体裁要过', description: '可以不写，就是全部。例：[人物, 综述]。', read: false }),
  })
  .optional()
  .meta({
    title: '三审三校',
    description: '可以不写，不写就不查。写了，没有看完的、看完又改过的稿件，不能构建；草稿不算。',
  });
