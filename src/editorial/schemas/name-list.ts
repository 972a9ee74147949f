import { z } from 'astro/zod';
import { asOf } from './figure.ts';
import { factNumber, listOf, mostOfName, oneOf, requiredText } from './text.ts';

/** What a person is called by in a text that does not say the name; where nothing tells, neither may be used. */
const pronouns = ['他', '她', '不用'] as const;

const formerRule = 'former 只能写 true 或 false';
const calls = (name: string, most: number) => listOf(name, requiredText(name, most)).optional();

/** Where a desk looks it up: a proof shows it in the margin. */
const source = factNumber.optional().meta({ title: '出处', description: '可以不写。事实清单的编号，例：W0。' });

/** A post that somebody has or had. */
export const postSchema = z
  .strictObject({
    unit: requiredText('unit（单位）', 40).meta({
      title: '单位',
      description: '写全称，最多40个字，例：云南省昆明市公安局五华分局禁毒大队。',
      read: false,
    }),
    title: requiredText('title（职务）', 24).meta({
      title: '职务',
      description: '例：民警、所长。兼着几个的，一条写一个。',
      read: false,
    }),
    asOf: asOf.meta({
      title: '截至何时',
      description: '“报道时”，或年（2023）、月（2023-08）、日（2023-08-06）；原文没有说，写“未注明”。',
    }),
    former: z.boolean({ error: formerRule }).default(false).meta({
      title: '是不是当时的',
      description: '可以不写。true：是那时候的职务，稿件里要写“时任”“原”。',
      errorMessage: formerRule,
    }),
  })
  .meta({ title: '一个职务', description: '在哪个单位，是什么职务。' });

export const personSchema = z
  .strictObject({
    name: requiredText('name（姓名）', mostOfName).meta({
      title: '姓名',
      description: '写全，最多24个字；只知道称呼的，写称呼，例：陆女士。',
      read: false,
    }),
    also: calls('also（别的称呼）', mostOfName).meta({
      title: '别的称呼',
      description: '可以不写。稿件里还能怎么叫，例：[老马, 马警官]。',
      read: false,
    }),
    posts: z
      .array(postSchema, { error: 'posts 写成一条一条的，见编辑指南' })
      .default([])
      .meta({ title: '单位和职务', description: '可以不写。一条一条写；写了，稿件里头一次提到要交代。' }),
    pronoun: oneOf(pronouns, `pronoun 只能是：${pronouns.join('、')}`)
      .optional()
      .meta({
        title: '代词',
        description: '可以不写，不写就不查。他、她；不知道性别的写“不用”，稿件里只能写姓名。',
      }),
    unnamed: requiredText('unnamed（怎么称呼）', mostOfName).optional().meta({
      title: '不能写出姓名',
      description: '可以不写。不能公开姓名的人，写稿件里怎么称呼，例：徐先生。',
      read: false,
    }),
    source,
  })
  .meta({ title: '一个人', description: '姓名、职务、怎么称呼。' });

const unitSchema = z
  .strictObject({
    name: requiredText('name（全称）', 40).meta({
      title: '全称',
      description: '最多40个字，例：山东省青岛市公安局市北分局兴隆路派出所。',
      read: false,
    }),
    short: calls('short（简称）', 40).meta({
      title: '简称',
      description: '可以不写。正文里先写了全称才能用的，例：[兴隆路派出所]。',
      read: false,
    }),
    also: calls('also（通用的叫法）', 40).meta({
      title: '通用的叫法',
      description: '可以不写。不先写全称也能用的，例：[春雨工作室]。',
      read: false,
    }),
    source,
  })
  .meta({ title: '一个单位', description: '全称、简称。' });

const simple = (title: string, description: string, example: string) =>
  z
    .strictObject({
      name: requiredText('name', 40).meta({ title: '名称', description: `最多40个字，例：${example}。`, read: false }),
      also: calls('also（别的写法）', 40).meta({
        title: '别的写法',
        description: '可以不写。一样对的写法。',
        read: false,
      }),
      source,
    })
    .meta({ title, description });

const entries = <Entry extends z.ZodType>(name: string, title: string, description: string, entry: Entry) =>
  z
    .array(entry, { error: `${name} 写成一条一条的，见编辑指南` })
    .default([])
    .meta({ title, description });

/** All that `content/names.yaml` holds: who and what the texts speak of, and how it is written. */
export const namesSchema = z
  .strictObject({
    people: entries('people', '人', '可以不写。稿件里的人，记者也在内。', personSchema),
    units: entries('units', '单位', '可以不写。稿件里的单位。', unitSchema),
    places: entries('places', '地方', '可以不写。容易写错的地名。', simple('一个地方', '地名。', '永发村')),
    works: entries('works', '作品', '可以不写。书、文件的名称，不带书名号。', simple('一件作品', '名称。', '红楼梦')),
  })
  .meta({ title: '名录', description: '稿件里的人、单位、地方、作品，怎么写才对。' });

export type Names = z.infer<typeof namesSchema>;
export type Person = Names['people'][number];
export type Unit = Names['units'][number];
