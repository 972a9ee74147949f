import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { rolesOf } from '../../editorial/schemas/roles.ts';
import { storySchema } from '../../editorial/schemas/story.ts';
import { figuresFile, sharedFigures } from '../../lib/content-folder.ts';
import { type Draft, toWrite } from './draft.ts';

/**
 * The file of a new story: a draft that the checker accepts, and in comments how to go on.
 * @param lent whether its drawing is another story's
 * @param shape the fields that a story may have
 */
export function storyFile(draft: Draft, lent: boolean, shape: Shape = storySchema.shape): string {
  const { cover, date, ...plain } = draft;
  const others = Object.entries(shape).filter(([field]) => !(field in draft) && field !== 'draft');
  const canWait = (field: z.ZodType) => field.safeParse(undefined).success;
  const values = [
    ...Object.entries(plain).map(([field, value]) => [field, scalar(value)] as const),
    ...others.filter(([, field]) => !canWait(field)).map(([name, field]) => [name, sample(field)] as const),
  ];
  const later = others.filter(([, field]) => canWait(field) && rolesOf(field).example);
  return `${[
    '---',
    '# 这两道 --- 之间，以 # 开头的行是写给你看的，读者看不到，写完可以删去。',
    '# 冒号用半角，后面空一格；写着“待写”的地方，连括号一起换成你的文字。',
    ...values.flatMap(([field, value]) => ['', said(shape[field]), `${field}: ${value}`]),
    '',
    said(shape['date']),
    `date: '${date}'`,
    '',
    said(shape['cover']),
    'cover:',
    `  ${said(storySchema.shape.cover.shape.art)}${lent ? '现在这幅是借来的，有了自己的再换。' : ''}`,
    `  art: ${cover.art}`,
    `  ${said(storySchema.shape.cover.shape.alt)}`,
    `  alt: ${scalar(cover.alt)}`,
    `  ${said(storySchema.shape.cover.shape.wide)}`,
    `  # wide: ${sample(storySchema.shape.cover.shape.wide)}`,
    '',
    said(shape['draft']),
    'draft: true',
    '',
    '# 下面几项用得着再写：删去行首的 # 和空格，换成这一篇的。',
    ...later.flatMap(([name, field]) => ['', said(field), `# ${name}: ${sample(field)}`]),
    '---',
    '',
    body(figuresFile(draft.slug)),
  ].join('\n')}`;
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** What a field looks like that nobody was asked for. */
function sample(field: z.ZodType): string {
  return rolesOf(field).example ?? scalar(toWrite(field.meta()?.title ?? ''));
}

/** A value in one line, in quotes where YAML would read it as something else. */
function scalar(value: string | number): string {
  return stringify(value, { singleQuote: true, lineWidth: 0 }).trim();
}

/** A comment that says what the schema says of a field. */
function said(field: z.ZodType | undefined): string {
  const { description = '', title = '' } = field?.meta() ?? {};
  return `# ${title}：${description}`;
}

const body = (
  figures: string,
) => `{/* 正文从这里写起，空一行就是新的一段。这样的话是写给你看的，读者看不到，写完可以删去。 */}

${toWrite('开头，一两段话把读者带进来')}

{/* 小标题用两个井号和一个空格开头。 */}

## ${toWrite('小标题')}

${toWrite('正文')}

{/*
统计数字照数字总账里的写法写：这一篇的登在 ${figures}，几篇都用的在 ${sharedFigures}。
还没有登的，运行 npm run figures，把印出来的一条贴进去。
引语、时间线、图表怎么放，看 content/guide/components.md；在 npm run dev 里打开 /dev/components/，每一样都摆着。
*/}
`;
