import { z } from 'astro/zod';
import type { RuleId } from '../../lib/rule-id.ts';
import { focusForm, readFocus } from './focus.ts';
import { artName, credit, dayAsText, isTime, patterned, photoName, requiredText } from './text.ts';

/** What must stay in the picture at every crop. */
export const focusSchema = z
  .string({ error: `focus ${focusForm}` })
  .superRefine((text, context) => {
    const focus = readFocus(text);
    if (typeof focus === 'string')
      context.addIssue({
        code: 'custom',
        message: `${focus}，${focusForm}`,
        params: { rule: 'photo-focus' satisfies RuleId },
      });
  })
  .meta({
    title: '要留住的地方',
    description: `可以不写。照片裁成横的、方的，都不裁掉它：${focusForm}。`,
    example: '左上',
    read: false,
    errorMessage: `focus ${focusForm}`,
  });

const takenRule = 'taken 写年（2023）、月（2023-08）或日（2023-08-06），要真有那个月、那一天';

/** When it was taken (IPTC: Date Created). YAML reads a year as a number. */
export const takenSchema = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : dayAsText(value)),
    patterned(/^\d{4}(-\d\d){0,2}$/, takenRule).refine(isTime, { error: takenRule }),
  )
  .meta({
    title: '拍摄时间',
    description: '可以不写。年（2023）、月（2023-08）或日（2023-08-06）。',
    read: false,
    errorMessage: takenRule,
  });

/** What is told of a photograph, in the terms of IPTC: its Credit Line, its Copyright Notice, its Date Created. */
export const photoFields = {
  art: artName.optional().meta({
    title: '插画',
    description: 'content/art/ 里的文件名，不带 .svg。和 photo 写且只写一个。',
  }),
  photo: photoName.optional().meta({
    title: '照片',
    description: 'content/photos/ 里的文件名，要写全。和 art 写且只写一个。',
  }),
  credit: credit('credit（摄影）')
    .optional()
    .meta({ title: '摄影者', description: '有照片就要写，最多40个字，例：新华社记者 刘以晴 摄。' }),
  focus: focusSchema.optional(),
  rights: requiredText('rights（版权）', 40)
    .optional()
    .meta({ title: '版权', description: '可以不写。照片是谁的、能不能转载，最多40个字。' }),
  taken: takenSchema.optional(),
};

interface Pictured {
  alt: string;
  art?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  focus?: string | undefined;
  photo?: string | undefined;
  rights?: string | undefined;
  taken?: string | undefined;
  wide?: string | undefined;
}

/** What is wrong between the fields of one picture: in which, what, and how to mend it. */
export function amongFields(picture: Pictured): [field: keyof Pictured, rule: RuleId, what: string, mend: string][] {
  const { alt, art, caption, credit: by, photo, wide } = picture;
  const said: ReturnType<typeof amongFields> = [];
  if (Boolean(art) === Boolean(photo))
    said.push(['art', 'picture-choice', 'art 和 photo 要写且只写一个', '插画写 art，照片写 photo 和 credit']);
  if (photo && !art && !by) said.push(['credit', 'photo-credit', '照片没有署名', '照片要写 credit（摄影者）']);
  if (photo && wide)
    said.push(['wide', 'picture-choice', 'wide 是另画的插画', '照片横着的由程序裁，删去 wide；哪里不能裁，写 focus']);
  if (art && !photo)
    for (const field of ['credit', 'focus', 'rights', 'taken'] as const)
      if (picture[field]) said.push([field, 'picture-choice', `${field} 是照片的，插画不写`, `删去 ${field}`]);
  if (caption && caption === alt)
    said.push([
      'alt',
      'alt-caption',
      'alt 和 caption 一样，听的人会听到两遍',
      'alt 只说画面里有什么，caption 说是谁、在哪里',
    ]);
  return said;
}

/** The same as zod says it, beside what is wrong in any one field. A misspelled field is not missing as well. */
export const amongPicture = [
  (picture: Pictured, context: z.RefinementCtx): void => {
    if (typeof picture !== 'object' || picture === null) return;
    for (const [field, rule, what, mend] of amongFields(picture))
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `${what}：${mend}`,
        params: { rule, what, mend },
        input: picture[field],
      });
  },
  { when: ({ issues }: z.core.ParsePayload) => issues.every(({ code }) => code !== 'unrecognized_keys') },
] as const;
