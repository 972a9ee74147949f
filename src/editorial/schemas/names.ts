import { z } from 'astro/zod';
import type { RuleId } from '../../lib/rule-id.ts';
import { mostOfName } from './text.ts';

/** More names than that are a list, and no line of a paper. */
const mostNames = 8;

/** What papers print before or behind a name, and the site prints itself. */
const work =
  /^(?:[\p{Script=Han}]{0,6}(?:记者|通讯员|摄影|责任编辑|责编|编辑))(?:[\s:：]|$)|\s(?:摄|文|图|摄影|编辑)$|[:：]/u;
/** What parts names, and is not the mark that papers part them by; one character, 张 璁, is spaced as two. */
const apart = /[,，;；/／|]|\p{Script=Han}{2}\s+\p{Script=Han}{2}/u;

/** Why a name cannot stand as one. */
function faultOf(name: string, index: number, names: readonly string[]): string | undefined {
  if (!name) return '少了一个姓名，删去多余的顿号或逗号';
  if (work.test(name)) return `“${name}”只写姓名，“记者”“摄”这样的字由网页加`;
  if (apart.test(name)) return `“${name}”像是几个人，用顿号隔开`;
  if (name.length > mostOfName) return `“${name}”超过${mostOfName}个字`;
  return names.indexOf(name) < index ? `“${name}”写了两遍，留一个` : undefined;
}

/** People who did one thing: a text in which marks part them, 甲、乙, or a list. Each is a name, and no more. */
export const people = z
  .union(
    [
      z.string().transform((written) => written.split('、').map((name) => name.trim())),
      z.array(z.string().trim().meta({ credit: true, onCards: true })),
    ],
    { error: '写姓名，几个人用顿号隔开' },
  )
  .superRefine((names, context) => {
    const [fault] = names.flatMap((name, index) => faultOf(name, index, names) ?? []);
    if (fault) context.addIssue({ code: 'custom', message: fault, params: { rule: 'names' satisfies RuleId } });
    if (names.length > mostNames)
      context.addIssue({ code: 'too_big', origin: 'array', maximum: mostNames, message: `最多${mostNames}个人` });
  })
  .default([]);
