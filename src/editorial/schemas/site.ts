import { z } from 'astro/zod';
import { figuresOnFront, mostOnFront, storiesBySection, storiesInEdition } from '../../lib/limits.ts';
import { kindSchema } from './kind.ts';
import { requiredReviews } from './review.ts';
import { altText, artName, figureId, isoDate, listOf, requiredText, slug, wideArtName } from './text.ts';

/** All that the front page shows, but for the lead. */
const mostTeasers = mostOnFront.stories - 1;

const title = requiredText('title（栏目名）', 8).meta({ title: '栏目名', description: '最多8个字。', headline: true });
const intro = requiredText('intro（栏目说明）', 100).meta({
  title: '栏目说明',
  description: '一两句话，最多100个字。{人物} 这样的地方，网页上是人物一栏的篇数。',
});

/** A section of the front page alone. */
const frontSection = z.strictObject({ title, intro });
const frontRule = 'front 写整数';
const wordsRule = 'words 只能写 true 或 false';
/** One with a page of its own, at the latest when it has grown (`editorial/content/sections.ts`); pages can be passed on. */
const section = z.strictObject({ title: title.meta({ onCards: true }), intro: intro.meta({ onCards: true }) });
/** One that may be made of stories: which ones are, `kinds` tells. */
const storySection = section.extend({
  front: z
    .int({ error: frontRule })
    .positive({ error: 'front 从 1 起' })
    .default(storiesBySection)
    .meta({
      title: '首页登几篇',
      description: `登稿件的栏才写，可以不写，就是${storiesBySection}篇；各栏加起来最多${mostOnFront.stories}篇。头条算在自己的栏里。`,
      errorMessage: frontRule,
    }),
  words: z.boolean({ error: wordsRule }).default(false).meta({
    title: '只登文字',
    description: '登稿件的栏才写，可以不写。true：首页上只登文字，不配图。',
    errorMessage: wordsRule,
  }),
});

/** What stands before the names of those who made a story. */
function creditLabel(field: string, usual: string, whom: string) {
  const description = `可以不写，就是“${usual}”，最多8个字。网页上后面是冒号和姓名。`;
  return requiredText(field, 8)
    .default(usual)
    .meta({ title: `${whom}前面的字`, description, onCards: true });
}

const creditLabels = {
  reporters: creditLabel('reporters', '记者', '自己的记者'),
  photographers: creditLabel('photographers', '摄影', '摄影者'),
  editors: creditLabel('editors', '责任编辑', '责任编辑'),
};

const sections = z
  .object({
    figures: frontSection.meta({ title: '首页的数字一栏', description: '栏目名和说明。' }),
    voices: section.meta({ title: '心声一栏', description: '栏目名和说明。' }),
    scenes: section.meta({ title: '影像一栏', description: '栏目名和说明。' }),
    data: section.meta({ title: '数据页', description: '栏目名和说明。' }),
    about: section.meta({ title: '关于页', description: '栏目名和说明。' }),
  })
  .catchall(storySection);

/** The sections that every report has, as far as it has something to show in them. */
export const usualSections: readonly string[] = Object.keys(sections.shape);

/** The texts in `content/site.yaml` that belong to no one story. */
export const siteSchema = z
  .strictObject({
    title: requiredText('title（总题）', 20).meta({
      title: '总题',
      description: '整个专题的题目，最多20个字。竖线 | 是允许换行的地方。',
      headline: true,
      onCards: true,
    }),
    occasion: requiredText('occasion', 20).meta({
      title: '缘由',
      description: '报头里的小字，最多20个字。',
      onCards: true,
    }),
    theme: requiredText('theme（版面主题）', 24).meta({
      title: '版面主题',
      description: '最多24个字。',
      onCards: true,
    }),
    date: isoDate.meta({
      title: '专题日期',
      description: '写成 2024-01-10 这样。数字总账里的“报道时”，说的就是这个月。',
    }),
    description: requiredText('description', 120).meta({
      title: '简介',
      description: '转发、搜索时显示的一段话，最多120个字。{人物} 这样的地方，网页上是人物一栏的篇数。',
    }),
    standfirst: requiredText('standfirst（导语）', 120).meta({
      title: '导语',
      description: '首页总题下面的话，最多120个字。',
      onCards: true,
    }),
    cover: z
      .strictObject({
        art: artName.meta({ title: '封面画', description: 'content/art/ 里的文件名，不带 .svg。竖的，手机和海报用。' }),
        wide: wideArtName.meta({
          title: '宽的封面画',
          description: '同一个题材，横的，电脑和卡片用，宽是高的1.6到3倍。',
        }),
        alt: altText('cover.alt', '封面画说明'),
      })
      .meta({ title: '封面', description: '首页的两幅画和说明。' }),
    illustration: requiredText('illustration（插画标注）', 20).meta({
      title: '插画标注',
      description: '每幅插画下面都写的话，最多20个字。',
      onCards: true,
    }),
    rewritten: requiredText('rewritten（文字来历）', 20).meta({
      title: '文字来历',
      description: '每篇报道、海报和页脚都写的话，最多20个字。',
      onCards: true,
    }),
    labels: z
      .strictObject({
        byline: requiredText('byline', 8).meta({
          title: '原始报道的记者前面的字',
          description: '最多8个字，例：原始报道。网页上后面是冒号和姓名。',
          onCards: true,
        }),
        ...creditLabels,
        recorder: requiredText('recorder', 8).meta({
          title: '整理人前面的字',
          description: '最多8个字，例：整理。网页上后面是冒号和姓名。',
          onCards: true,
        }),
      })
      .meta({ title: '固定的字', description: '每页都一样的几个字。' }),
    headlineFigures: listOf('headlineFigures', figureId)
      .min(1, { error: 'headlineFigures 至少一个' })
      .max(figuresOnFront, { error: `headlineFigures 最多${figuresOnFront}个` })
      .meta({ title: '首页的数字', description: `数字总账里的 id，至少一个，最多${figuresOnFront}个。` }),
    front: z
      .strictObject({
        lead: slug.optional().meta({
          title: '头条',
          description: '可以不写。首页头条那一篇的 slug；不写，就是第一种体裁里次序排第一的。',
        }),
        teasers: listOf('teasers', slug)
          .max(mostTeasers, { error: `teasers 最多${mostTeasers}篇` })
          .default([])
          .meta({
            title: '首页先登的几篇',
            description: `可以不写。写 slug，按这里的先后登在各自的栏里，最多${mostTeasers}篇；没有选满的，照次序补上。`,
          }),
      })
      .default({ teasers: [] })
      .meta({ title: '首页选登', description: '可以不写。稿件多了，首页登不下，在这里选。' }),
    edition: listOf('edition', slug)
      .max(storiesInEdition, { error: `edition 最多${storiesInEdition}篇` })
      .default([])
      .meta({
        title: '印刷版选登',
        description: `可以不写。写 slug，按这里的先后，最多${storiesInEdition}篇；不写，稿件不多的全登，多了登首页上的那几篇。`,
      }),
    kinds: z
      .array(kindSchema, { error: 'kinds 一条一条写，每条以 - 和空格开头' })
      .min(1, { error: 'kinds 至少一种' })
      .meta({
        title: '体裁',
        description: '稿件的体裁，首页照这里的次序一栏一栏登；头条从第一种里选。',
      }),
    reviews: requiredReviews,
    sections: sections.meta({ title: '栏目', description: '各栏目的名字和说明，有专页的按导航里的次序。' }),
    notFound: z
      .strictObject({
        title: requiredText('title', 20).meta({ title: '题', description: '最多20个字。', headline: true }),
        text: requiredText('text', 80).meta({ title: '正文', description: '最多80个字。' }),
      })
      .meta({ title: '找不到网页时', description: '地址写错的读者看到的话。' }),
    offline: z
      .strictObject({
        enabled: z.boolean({ error: 'enabled 只能写 true 或 false' }).meta({
          title: '开关',
          description: 'true：读者的设备存下读过的页面。改成 false 再发布，各台设备下次打开时清掉存下的，不再存。',
        }),
        title: requiredText('title', 20).meta({ title: '题', description: '最多20个字。', headline: true }),
        text: requiredText('text', 80).meta({ title: '正文', description: '最多80个字。' }),
      })
      .meta({ title: '离线阅读', description: '开关，和没有网络、页面又没存过时读者看到的话。' }),
  })
  .meta({ title: '全站通用的文字', description: 'content/site.yaml：总题、导语、各栏目的名字和说明。' });

export type Site = z.infer<typeof siteSchema>;
