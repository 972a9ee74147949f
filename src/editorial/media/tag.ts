import { takenSchema } from '../schemas/photo.ts';
import type { Prop, Said, Tag } from '../source/contract.ts';

/** What a tag says of a video or a sound: whose it is, when it was made, and that nobody made it. */
export const mediaProps = {
  credit: { hint: '谁拍的、谁录的，或谁提供的', required: true, read: 'text', credit: true },
  taken: { hint: '什么时候拍的、录的：2023、2023-08 或 2023-08-06' },
  rights: { hint: '版权', read: 'text' },
  synthetic: { hint: '画面或声音是人工智能生成的，照规定标明', flag: true },
} satisfies Record<string, Prop>;

/** What is wrong with a date in it. */
export function takenObjections({ props: { taken } }: Tag): Said[] {
  const [issue] = (taken === undefined ? undefined : takenSchema.safeParse(taken).error?.issues) ?? [];
  return issue ? [['date-form', `taken 不能写“${taken}”`, issue.message, 'taken']] : [];
}
