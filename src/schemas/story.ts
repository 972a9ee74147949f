import { z } from 'astro/zod';
import { artName, factNumber, isoDate, requiredText } from './text.ts';

const correction = z.strictObject({
  date: isoDate,
  was: requiredText('was（原来写的）', 60),
  now: requiredText('now（现在改成的）', 60),
  note: requiredText('note（更正说明）', 120),
});

const slug = z.string({ error: 'slug 要写拼音' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'slug 只用小写字母、数字和连字符，如 lei-yuqing',
});

/** The frontmatter of a story in `content/stories/`. */
export const storySchema = z.strictObject({
  /** The headline. `|` marks where a line may break: 洪水来袭|“守在村部一夜未眠”. */
  title: requiredText('title（标题）', 40),
  /** One or two sentences under the headline that say why to read on. */
  standfirst: requiredText('standfirst（导语）', 120),
  /** Where, and which unit: 吉林舒兰·金马派出所. */
  kicker: requiredText('kicker（地点、单位）', 24),
  kind: z.enum(['综述', '人物'], { error: 'kind 只能是“综述”或“人物”' }),
  /** Who the profile is about; a roundup has nobody. */
  subject: requiredText('subject（人物姓名）', 8).optional(),
  /** The reporter of the original report: 原始报道. */
  byline: requiredText('byline（原始报道记者）', 12),
  /** The last part of the story's address, in pinyin. */
  slug,
  /** The place in the feature, from 1. */
  order: z.int({ error: 'order 要写整数' }).positive({ error: 'order 从 1 起' }),
  date: isoDate,
  cover: z.strictObject({ art: artName, alt: requiredText('cover.alt（插画说明）', 60) }),
  /** Up to four ids of `content/figures.yaml` that stand beside the headline. */
  keyFigures: z
    .array(z.string(), { error: 'keyFigures 写成 [甲, 乙] 这样' })
    .max(4, { error: 'keyFigures 最多四个' })
    .default([]),
  /** The facts told in this story, by number; figures of other facts have to be named to be meant. */
  facts: z.array(factNumber, { error: 'facts 写成 [甲, 乙] 这样' }).default([]),
  corrections: z.array(correction, { error: 'corrections 写成一条一条的，见编辑指南' }).default([]),
  /** Not for readers yet: shown in the preview only. */
  draft: z.boolean({ error: 'draft 只能写 true 或 false' }).default(false),
  /** Slugs that the story had before; their addresses lead here. */
  formerly: z.array(slug, { error: 'formerly 写成 [甲, 乙] 这样' }).default([]),
});

export type Story = z.infer<typeof storySchema>;
export type Correction = z.infer<typeof correction>;
