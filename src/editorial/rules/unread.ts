import { nameOf } from '../../lib/content-folder.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import { type Compared, compared, keptText } from '../reviews/kept-text.ts';
import { digestOfRecord, recordOf } from '../reviews/record.ts';
import type { RecordLine } from '../reviews/record-line.ts';
import { lastOf, latest, requiredFor, reviewsOf } from '../reviews/stages.ts';
import type { Review } from '../schemas/review.ts';
import { placeAt } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';
import { placeOfField } from './field-place.ts';

/** What has to be read of a story and is not, or is no longer what was read. A draft is still being written. */
export function unread(root: string, content: Content, entry: ContentFile, reviews: readonly Review[]): Problem[] {
  const { story } = entry;
  if (!story || story.draft || !content.site) return [];
  const required = requiredFor(content.site, story.kind);
  if (required.length === 0) return [];
  const done = latest(reviewsOf(reviews, story));
  const missing = required.filter((stage) => !done.has(stage));
  const start = placeOfField(entry, 'title');
  const name = nameOf(entry.file);
  if (missing.length > 0) {
    const what = `这一篇还没有${missing.join('、')}`;
    const mend = `npm run proof -- ${name} 打出大样，看过以后 npm run sign -- ${name} ${missing[0]} 姓名；没有写完的，加一行 draft: true`;
    return [{ ...start, field: 'title', rule: 'review-missing', what, mend }];
  }
  const digest = digestOfRecord(root, content, entry);
  const old = lastOf(required).filter((stage) => done.get(stage)?.read !== digest);
  if (old.length === 0) return [];
  const stages = old.join('、');
  const mend = `看过改的地方，重新签：${old.map((stage) => `npm run sign -- ${name} ${stage} 姓名`).join('，')}；改错了的，改回来`;
  const kept = keptText(root, story);
  const changes = old.some((stage) => done.get(stage)?.read === kept?.read)
    ? compared(kept?.lines ?? [], recordOf(root, content, entry)).filter(({ same }) => !same)
    : [];
  if (changes.length === 0) {
    const what = `${stages}以后改过，改了什么没有留底`;
    return [{ ...start, field: 'title', rule: 'review-changed', what, mend }];
  }
  return changes.map((change) => ({
    ...placeOf(content, entry, change.now),
    rule: 'review-changed',
    what: `${stages}以后改过，${saidOf(change)}`,
    mend,
  }));
}

/** Who has to read it may look at it before: in a preview, what nobody has read yet is only told. */
export function toBeRead(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    problem.rule === 'review-missing' || problem.rule === 'review-changed' ? { ...problem, warning: true } : problem,
  );
}

/** Was and is, in the words of the proof. */
function saidOf({ now, was }: Compared): string {
  if (now && was) {
    const [before, after] = aroundChange(was.text, now.text);
    return `${now.what}原来是“${before}”，现在是“${after}”`;
  }
  return now ? `多了${now.what}“${now.text}”` : `少了${was?.what}“${was?.text}”`;
}

/** So many characters beside a change are enough to find it by. */
const context = 12;

/** As much of two texts as is not the same, and what stands beside it. */
function aroundChange(...texts: [was: string, now: string]): string[] {
  const [was, now] = texts;
  const least = Math.min(was.length, now.length);
  let start = 0;
  while (start < least && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  return texts.map((text) => {
    const [from, to] = [Math.max(start - context, 0), Math.min(text.length - end + context, text.length)];
    return `${from > 0 ? '……' : ''}${text.slice(from, to)}${to < text.length ? '……' : ''}`;
  });
}

/** Where it is written; what is gone was in the story. */
function placeOf(content: Content, entry: ContentFile, line: RecordLine | undefined) {
  if (line?.path) {
    // Of names in one text, 甲、乙, none has a place of its own.
    const path = entry.document?.hasIn(line.path) ? line.path : line.path.slice(0, -1);
    return { ...placeOfField(entry, ...path), field: fieldsOf(path) };
  }
  if (line?.offset !== undefined) return { file: entry.file, ...placeAt(entry.source, line.offset) };
  if (!line?.file) return placeOfField(entry);
  const other = content.files.find(({ file }) => file === line.file);
  const [, name = ''] = line.what.split(' ');
  const found = other
    ? new RegExp(`(?:id|term|name): *['"]?${name}(?=['"\\s,}]|$)`).exec(other.source)?.index
    : undefined;
  return { file: line.file, ...placeAt(other?.source ?? '', found ?? 0) };
}

const fieldsOf = (path: readonly (string | number)[]) => path.filter((part) => typeof part === 'string').join('.');
