import { nearest } from '../../lib/nearest.ts';
import type { Said } from './contract.ts';
import { contractOf } from './contracts.ts';
import { foreign } from './passage.ts';
import type { BodySlip, TypedTag } from './tag-slips.ts';
import { typedTags } from './typed-tags.ts';

interface Span {
  start: number;
  end: number;
}

/** What is typed wrong in a body, and what has to be taken out of it so that the rest can be read. */
export function bodySlips(body: string): {
  slips: BodySlip[];
  gone: Span[];
  partners: ReadonlyMap<TypedTag, TypedTag>;
} {
  const { slips, tags } = typedTags(body);
  const wrong = new Set(slips.map(({ start }) => start));
  const { alone, partners, slips: unbalanced } = balance(tags);
  // The other half of a tag that cannot be read is no second mistake.
  const halves = tags.filter((tag) => wrong.has(partners.get(tag)?.start ?? -1));
  const own = unbalanced.filter(({ start }) => !wrong.has(start));
  return { slips: [...slips, ...own], gone: [...slips, ...alone, ...halves], partners };
}

interface Balance {
  partners: Map<TypedTag, TypedTag>;
  /** Those without another half, */
  alone: TypedTag[];
  /** and what is said of them. */
  slips: BodySlip[];
}

/** Pairs tags, and tells of those that lack their other half. */
function balance(tags: readonly TypedTag[]): Balance {
  const result: Balance = { partners: new Map(), alone: [], slips: [] };
  const open: TypedTag[] = [];
  /** Closing tags to come, by name, and those of them whose other half has been told. */
  const left = new Map<string, number>();
  const told = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string, more: number) =>
    counts.set(name, (counts.get(name) ?? 0) + more);
  const tell = (tag: TypedTag, ...said: Said) => {
    result.alone.push(tag);
    result.slips.push({ start: tag.start, end: tag.end, said });
  };
  for (const { kind, name } of tags) if (kind === 'closes') add(left, name, 1);
  for (const tag of tags) {
    const { kind, name } = tag;
    if (kind === 'opens') open.push(tag);
    if (kind !== 'closes') continue;
    add(left, name, -1);
    const at = open.findLastIndex((candidate) => candidate.name === name);
    const last = open.at(-1);
    if (at >= 0) {
      for (const inside of open.splice(at + 1)) {
        // Its other half is still to come: then the two cross.
        const crossed = Boolean(left.get(inside.name));
        tell(inside, ...(crossed ? crossing(inside.name, name) : unclosed(inside.name)));
        if (crossed) add(told, inside.name, 1);
      }
      const first = open.pop() as TypedTag;
      result.partners.set(first, tag).set(tag, first);
    } else if (told.get(name)) {
      add(told, name, -1);
      result.alone.push(tag);
    } else if (last && !left.get(last.name) && nearest(name, [last.name])) {
      tell(tag, 'tag-unopened', `收尾标签 </${name}> 和前面的 <${last.name}> 对不上`, `改成 </${last.name}>`);
      result.alone.push(last);
      open.pop();
    } else tell(tag, 'tag-unopened', `收尾标签 </${name}> 前面没有 <${name}>`, `删去它，或在前面补上 <${name}>`);
  }
  for (const tag of open) tell(tag, ...unclosed(tag.name));
  return result;
}

function crossing(inner: string, outer: string): Said {
  return ['tag-crossed', `<${inner}> 和 <${outer}> 交叉了`, `先开的后收：</${inner}> 写在 </${outer}> 前面`];
}

function unclosed(name: string): Said {
  const { holds, inside, sourced } = contractOf(name) ?? {};
  const alone = ['br'].includes(name) || (contractOf(name) && !holds && !inside && !sourced);
  const mend = sourced
    ? `补上 </${name}>，中间没有内容的写成 <${name} … />`
    : alone
      ? `> 前面补上 /，写成 <${name} … />`
      : `补上 </${name}>`;
  return ['tag-unclosed', `<${name}> 没有收尾`, mend];
}

/** The body without these, every other character where it was. A line that holds nothing else is left empty. */
export function without(body: string, gone: readonly Span[]): string {
  let text = '';
  let done = 0;
  for (const { end, start } of [...gone].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    const space = isAlone(body, start, end) ? ' ' : foreign;
    text += body.slice(done, start) + body.slice(start, end).replace(/[^\r\n]/g, space);
    done = end;
  }
  return text + body.slice(done);
}

/** Whether nothing else stands in the lines of a span. It is looked for outwards, lest a long line be read for each. */
function isAlone(body: string, start: number, end: number): boolean {
  const blank = /[^\S\n]/;
  let [before, after] = [start - 1, end];
  while (blank.test(body[before] ?? '')) before -= 1;
  while (blank.test(body[after] ?? '')) after += 1;
  return [body[before], body[after]].every((character) => character === undefined || character === '\n');
}
