import type { Person } from '../../schemas/name-list.ts';
import type { Form, Index } from './index.ts';
import { cutsWord, isHan, isWord } from './plain.ts';
import { general, grammar, title } from './words.ts';

/** A name, or what else somebody or something is called, where it stands as it should. */
export interface Mention {
  start: number;
  end: number;
  form: Form;
}

/** Every known name in a text, of several in one another the longest. @param text without spaces */
export function mentionsIn(text: string, index: Index): Mention[] {
  let last = 0;
  return index.exact.find(text).flatMap(({ end, start, value }) => {
    if (start < last) return [];
    last = end;
    return [{ start, end, form: value }];
  });
}

const behind = new RegExp(`^(?:${title}|${general})`);
const titled = new RegExp(`(?:${title}|${general})$`);
const before = new RegExp(`(?:${title}|${general}|[：:，。、；！？“”‘’（）《》·]|^)$`);

/** Whether a mention is certainly of the person: 刘海 may be hair, and 刘海涛 is somebody else. */
export function isPerson(text: string, { end, form, start }: Mention, isExpected: boolean): boolean {
  const name = form.text;
  if (form.role !== 'name' || name.length > 3 || !form.person) return true;
  const next = text[end];
  const goesOn = isHan(next) && !grammar.has(next as string) && !behind.test(text.slice(end, end + 6));
  if (name.length === 2 && goesOn && !isExpected) return false;
  if (isWord(name) && !isExpected) return titled.test(text.slice(Math.max(0, start - 8), start));
  return !cutsWord(text, start, end) || before.test(text.slice(Math.max(0, start - 8), start));
}

/**
 * Whether what the text says just before a name is of the person: `whole` a unit or a post that hardly anybody else
 * has, 兴隆路派出所 and 社区民警, `partly` what many are, 民警.
 */
export function introductionOf(
  text: string,
  start: number,
  person: Person | undefined,
): 'whole' | 'partly' | undefined {
  const words = text.slice(Math.max(0, start - 24), start).replace(/的$/, '');
  const own = person?.posts.flatMap(({ title: post, unit }) => [post, unit]) ?? [];
  if (own.some((word) => word.length > 3 && words.endsWith(word))) return 'whole';
  const short = words.slice(-2);
  return short.length === 2 && own.some((word) => word.endsWith(short)) ? 'partly' : undefined;
}
