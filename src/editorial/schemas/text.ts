import { z } from 'astro/zod';

/*
 * What a field is called and what an editor writes in it stand in `meta`, in Chinese: VS Code shows them, and
 * `npm run new` writes them over the field. Beside them stands what it is for (`roles.ts`): a text is for readers,
 * unless it says otherwise; a word of a fixed form is not. `errorMessage` is what VS Code says of a wrong value.
 */

/** A text an editor must write: trimmed, not empty, at most `max` characters. `name` is what editors call it. */
export function requiredText(name: string, max: number) {
  const rule = `${name}要写成文字`;
  return z
    .string({ error: rule })
    .trim()
    .min(1, { error: `${name}不能为空` })
    .max(max, { error: `${name}最多${max}个字` })
    .meta({ errorMessage: rule });
}

/** A word of a fixed form, such as an id. `rule` tells which. */
export function patterned(pattern: RegExp, rule: string) {
  return z.string({ error: rule }).regex(pattern, { error: rule }).meta({ errorMessage: rule, read: false });
}

/** One of a few words. `rule` tells which. */
export function oneOf<const Words extends readonly string[]>(words: Words, rule: string) {
  return z.enum(words, { error: rule }).meta({ errorMessage: rule, read: false });
}

/** A list, which may be written in one line. `name` is what editors call it. */
export function listOf<Item extends z.ZodType>(name: string, item: Item) {
  const rule = `${name} 写成 [甲, 乙] 这样`;
  return z.array(item, { error: rule }).meta({ errorMessage: rule });
}

/** The place of an entry among its like. */
export const order = z
  .int({ error: 'order 要写整数' })
  .positive({ error: 'order 从 1 起' })
  .meta({ errorMessage: 'order 要写整数' });

/** The name of an entry of a YAML file. */
export const entryId = patterned(/^[a-z][a-z0-9-]*$/, 'id 只用小写字母、数字和连字符，以字母开头');

/** What a story is called in its address. */
export const slug = patterned(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug 只用小写字母、数字和连字符，如 lei-yuqing');

const factPattern = /^[A-Z]+\d+[a-z]?$/;

/** One of the numbers of the fact list, such as `O4`, `Y5a` or `AB12`. */
export const factNumber = factNumberOr('事实编号是大写字母加数字，末尾可以再加一个小写字母，如 O4、AB12、Y5a');

/** The same where something else may stand as well. @param rule tells of both */
export function factNumberOr(rule: string) {
  return patterned(factPattern, rule);
}

export function isFactNumber(text: string): boolean {
  return factPattern.test(text);
}

/** A figure of the ledger. */
export const figureId = z.string({ error: '写数字总账里的 id' }).meta({ read: false, figure: true });

/** An art file in `content/art/`, named without its ending. */
export const artName = patterned(/^[a-z0-9-]+$/, '插画写文件名，只用小写字母、数字和连字符，不带 .svg').meta({
  picture: 'art',
});
/** The same subject, drawn for wide screens. */
export const wideArtName = artName.meta({ picture: 'art', wide: true });

/** A photograph in `content/photos/`. */
export const photoName = z.string({ error: '照片写文件名，要写全' }).meta({ read: false, picture: 'photo' });

const dateRule = '日期写成 2024-01-10 这样，而且要有这一天';

/** A day without quotes is a date to YAML. What it was before stands there again. */
export function dayAsText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** Whether there is such a year, month or day: 2023, 2023-08, 2023-08-06. */
export function isTime(text: string): boolean {
  const day = `${text}-01-01`.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A day that exists, as `2024-01-10`. */
export const isoDate = z
  .preprocess(dayAsText, z.iso.date({ error: dateRule }))
  .meta({ errorMessage: dateRule, read: false });

/** The day something is published, where it may be published with the report. */
export const publicationDate = isoDate.optional().meta({
  title: '发布日期',
  description: "可以不写，写成 '2024-01-10' 这样，两边加引号。日期没到，读者看不到；到了那天重新构建，才会出来。",
  example: "'2024-01-10'",
});

const draftRule = 'draft 只能写 true 或 false';

/** Shown in the preview only. */
export const draft = z.boolean({ error: draftRule }).default(false).meta({
  title: '草稿',
  description: '写 true，只在预览里看得到；写好了，删去这一行就能发布。',
  errorMessage: draftRule,
});

/** The facts that a text tells of, where the report has a list of them. @param example one of them */
export function factsTold(example: string) {
  return listOf('facts', factNumber)
    .default([])
    .meta({ title: '事实编号', description: `讲到的事实，写事实清单里的编号，例：[${example}]，只供编辑核对。` });
}

/** Somebody's name in full, as long as names are: 阿卜杜热西提·买买提. */
export function personName(name: string) {
  return requiredText(name, mostOfName);
}

/** Of the longest that a page, a card and a sheet have room for. */
export const mostOfName = 24;

/** Who has written or photographed it, as papers print it: 张三、李四、王小五, 新华社记者 刘以晴 摄. */
export function credit(name: string) {
  return requiredText(name, mostOfCredit).meta({ credit: true });
}

const mostOfCredit = 40;

/** What a picture shows. @param name what it is called in messages, its Chinese name in brackets */
export function altText(name: string, title: string) {
  return requiredText(`${name}（${title}）`, 60).meta({
    title,
    description: '画面里有什么，说给看不见的人听，最多60个字。',
  });
}
