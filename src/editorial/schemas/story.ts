import { z } from 'astro/zod';
import { people } from './names.ts';
import { amongPicture, photoFields } from './photo.ts';
import { recording } from './recording.ts';
import {
  altText,
  credit,
  draft,
  factsTold,
  figureId,
  isoDate,
  listOf,
  order,
  patterned,
  personName,
  requiredText,
  slug,
  wideArtName,
} from './text.ts';

/** A mistake that was published, and what stands there now. */
export const correctionSchema = z.strictObject({
  date: isoDate.meta({ title: '更正日期', description: '哪天改的，写成 2024-01-31 这样。' }),
  was: requiredText('was（原来写的）', 60).meta({
    title: '原来写的',
    description: '照登出来的原样抄，最多60个字。',
    quoted: true,
  }),
  now: requiredText('now（现在改成的）', 60).meta({
    title: '现在改成的',
    description: '改好的写法，最多60个字。',
    quoted: true,
  }),
  note: requiredText('note（更正说明）', 120).meta({
    title: '更正说明',
    description: '一句话告诉读者为什么改，最多120个字。',
  }),
});

/** The frontmatter of a story in `content/stories/`. */
export const storySchema = z
  .strictObject({
    title: requiredText('title（标题）', 40).meta({
      title: '标题',
      description: '最多40个字。竖线 | 是允许换行的地方，网页上不显示，例：回村找齐|最后11位村民。',
      headline: true,
      onCards: true,
    }),
    standfirst: requiredText('standfirst（导语）', 120).meta({
      title: '导语',
      description: '标题下面的一两句话，说清为什么值得读下去，最多120个字。',
      onCards: true,
    }),
    kicker: requiredText('kicker（地点、单位）', 24).meta({
      title: '地点和单位',
      description: '标题上面的小字，最多24个字，例：吉林舒兰·金马派出所。',
      onCards: true,
    }),
    kind: patterned(/^\p{L}[\p{L}\p{N}·]*$/u, 'kind 写 site.yaml 的 kinds 里列着的一种').meta({
      title: '体裁',
      description: '写 site.yaml 的 kinds 里列着的一种，例：人物。',
    }),
    subject: personName('subject（人物姓名）').optional().meta({
      title: '人物姓名',
      description: '这一篇写的是谁，最多24个字。要不要写，看体裁：人物要写，综述不写。',
      headline: true,
    }),
    byline: credit('byline（原始报道记者）').optional().meta({
      title: '原始报道记者',
      description: '据别人的报道改写的，写那篇是谁采写的，几个人用顿号隔开，最多40个字。自己采写的不写，写 reporters。',
      onCards: true,
    }),
    reporters: people.meta({
      title: '记者',
      description: '这一篇是自己采写的，写谁采写的，例：刘以晴、王昊男。只写姓名，“记者”两个字网页自己加。',
      example: '刘以晴、王昊男',
      credit: true,
      onCards: true,
    }),
    photographers: people.meta({
      title: '摄影',
      description: '照片是谁拍的，写法和 reporters 一样，登在记者后面。单张的署名写在那一张的 credit 里。',
      example: '刘以晴',
      credit: true,
      onCards: true,
    }),
    editors: people.meta({
      title: '责任编辑',
      description: '写法和 reporters 一样，登在文末。',
      example: '王昊男',
      credit: true,
    }),
    slug: slug.meta({
      title: '网址里的名字',
      description: '用拼音，只用小写字母、数字和连字符，例：lei-yuqing。不能和别的稿件相同。',
    }),
    order: order.meta({
      title: '次序',
      description: '在同一体裁里排第几，从1起；第一种体裁里排第一的，是首页的头条。',
    }),
    date: isoDate.meta({
      title: '发布日期',
      description: "写成 '2024-01-10' 这样，两边加引号。日期没到，读者看不到；到了那天重新构建，才会出来。",
    }),
    cover: z
      .strictObject({
        ...photoFields,
        wide: wideArtName.optional().meta({
          title: '宽的题图',
          description: '可以不写。插画的同一个题材，给电脑另画一幅横的，宽是高的1.6到3倍。',
          example: 'lao-ma-wide',
        }),
        alt: altText('cover.alt', '画面说明'),
        caption: requiredText('cover.caption（图说）', 80)
          .optional()
          .meta({ title: '图说', description: '可以不写。谁、在哪里、做什么，最多80个字。' }),
      })
      .superRefine(...amongPicture)
      .meta({ title: '题图', description: '标题旁边的一幅插画，或一张照片。' }),
    keyFigures: listOf('keyFigures', figureId).max(4, { error: 'keyFigures 最多四个' }).default([]).meta({
      title: '标题旁边的数字',
      description: '最多四个，写数字总账里的 id，例：[ma-keys, ma-decade]。',
      example: '[ma-keys, ma-decade]',
    }),
    facts: factsTold('M0, M1').meta({ example: '[M0, M1]' }),
    corrections: z
      .array(correctionSchema, { error: 'corrections 写成一条一条的，见编辑指南' })
      .default([])
      .meta({ title: '更正', description: '登出以后改正的差错，一条一条写。会列在文末，也汇总到“关于”页。' }),
    recording,
    draft,
    formerly: listOf('formerly', slug).default([]).meta({
      title: '旧网址',
      description: '改过 slug 的，把原来的写在这里，例：[lao-ma]。旧链接会转到新网址。',
      example: '[lao-ma]',
    }),
  })
  .meta({ title: '报道的登记项', description: 'content/stories/ 里每篇报道开头两道 --- 之间的内容。' });

export type Story = z.infer<typeof storySchema>;
export type Correction = z.infer<typeof correctionSchema>;
