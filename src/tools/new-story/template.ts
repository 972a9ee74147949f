import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { storySchema } from '../../editorial/schemas/story.ts';
import { type Draft, toWrite } from './draft.ts';

/** What the fields that a new story does not have yet look like. */
const later = {
  keyFigures: '[ma-keys, ma-decade]',
  facts: '[M0, M1]',
  formerly: '[lao-ma]',
};

/**
 * The file of a new story: a draft that the checker accepts, and in comments how to go on.
 * @param lent whether its drawing is another story's
 */
export function storyFile(draft: Draft, lent: boolean): string {
  const { cover, date, ...plain } = draft;
  const { shape } = storySchema;
  const fields = Object.entries(plain).map(([field, value]) => [
    said(shape[field as keyof typeof plain]),
    `${field}: ${scalar(value)}`,
  ]);
  return `${[
    '---',
    '# 这两道 --- 之间，以 # 开头的行是写给你看的，读者看不到，写完可以删去。',
    '# 冒号用半角，后面空一格；写着“待写”的地方，连括号一起换成你的文字。',
    ...fields.flatMap((lines) => ['', ...lines]),
    '',
    said(shape.date),
    `date: '${date}'`,
    '',
    said(shape.cover),
    'cover:',
    `  ${said(shape.cover.shape.art)}${lent ? '现在这幅是借来的，有了自己的再换。' : ''}`,
    `  art: ${cover.art}`,
    `  ${said(shape.cover.shape.alt)}`,
    `  alt: ${scalar(cover.alt)}`,
    '',
    said(shape.draft),
    'draft: true',
    '',
    '# 下面几项用得着再写：删去行首的 # 和空格，换成这一篇的。',
    ...Object.entries(later).flatMap(([field, example]) => [
      '',
      said(shape[field as keyof typeof later]),
      `# ${field}: ${example}`,
    ]),
    '---',
    '',
    body,
  ].join('\n')}`;
}

/** A value in one line, in quotes where YAML would read it as something else. */
function scalar(value: string | number): string {
  return stringify(value, { singleQuote: true, lineWidth: 0 }).trim();
}

/** A comment that says what the schema says of a field. */
function said(field: z.ZodType): string {
  const { description = '', title = '' } = field.meta() ?? {};
  return `# ${title}：${description}`;
}

const body = `{/* 正文从这里写起，空一行就是新的一段。这样的话是写给你看的，读者看不到，写完可以删去。 */}

${toWrite('开头，一两段话把读者带进来')}

{/* 小标题用两个井号和一个空格开头。 */}

## ${toWrite('小标题')}

${toWrite('正文')}

{/*
统计数字照 content/figures.yaml 里的写法写；里面没有的，运行 npm run figures，把印出来的一条登进去。
引语、时间线、图表怎么放，看 content/README.md；在 npm run dev 里打开 /dev/components/，每一样都摆着。
*/}
`;
