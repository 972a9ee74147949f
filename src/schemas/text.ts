import { z } from 'astro/zod';

/** A text an editor must write: trimmed, not empty, at most `max` characters. `name` is what editors call it. */
export function requiredText(name: string, max: number) {
  return z
    .string({ error: `${name}要写成文字` })
    .trim()
    .min(1, { error: `${name}不能为空` })
    .max(max, { error: `${name}最多${max}个字` });
}

/** One of the numbers of the fact list, such as `O4` or `Y5a`. */
export const factNumber = z
  .string({ error: '事实编号要写成文字，如 O4' })
  .regex(/^[ONLYMWVPS]\d[a-z]?$/, { error: '事实编号形如 O4、Y5a' });

/** An art file in `content/art/`, named without its ending. */
export const artName = z
  .string({ error: '插画要写文件名，不带 .svg' })
  .regex(/^[a-z0-9-]+$/, { error: '插画文件名只用小写字母、数字和连字符，不带 .svg' });

/**
 * A day that exists, as `2024-01-10`. Without quotes the build's YAML reads a date object, the checker's
 * a text; both are the same day.
 */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: '日期写成 2024-01-10 这样，而且要有这一天' }),
);
