import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, readContent } from '../../editorial/content/content.ts';
import { todayInChina } from '../../editorial/content/publication.ts';
import { writtenOut } from '../../editorial/reviews/kept-text.ts';
import { digestOfRecord, recordOf } from '../../editorial/reviews/record.ts';
import {
  before,
  latest,
  needOthers,
  requiredFor,
  reviewsOf,
  sameName,
  sealOf,
} from '../../editorial/reviews/stages.ts';
import { problemsIn } from '../../editorial/rules/check-content.ts';
import { type Review, type Stage, tracks } from '../../editorial/schemas/review.ts';
import { mostOfName } from '../../editorial/schemas/text.ts';
import { asText, inBrief, type Problem } from '../../editorial/source/problem.ts';
import { isEntry, isLedger, ownFigures, reviewedText, reviewsFile, sharedFigures } from '../../lib/content-folder.ts';
import type { Outcome } from '../content/outcome.ts';
import { workshop } from '../lock/alone.ts';
import { withReview } from './reviews-yaml.ts';
import { type StoryFile, storyNamed } from './story.ts';

const stages: readonly string[] = tracks.flat();

/**
 * Records that somebody has read a story as it is now.
 * @param root the folder that holds `content/`
 * @param given the story, the stage and the name, as they were typed
 * @param today the day, in China
 */
export async function sign(root: string, given: readonly string[], today = todayInChina(new Date())): Promise<Outcome> {
  const [wanted = '', stage = '', name = '', ...rest] = given;
  const who = tidyName(name);
  const { content, problems } = readContent(root);
  const entry = storyNamed(content, problems, wanted);
  const typed = [
    ...('story' in entry ? [] : wanted ? entry : ['没有写是哪一篇。']),
    ...ofStage(stage),
    ...ofName(who, rest),
  ];
  if (typed.length > 0 || !('story' in entry)) return refused(typed);
  const { reviews } = content;
  const inTheWay = inTheWayOf(entry, await problemsIn(root));
  if (!reviews || inTheWay.length > 0)
    return refused([...inBrief(inTheWay).map(asText), '这一篇没有通过检查，改好了再签。']);
  const { story } = entry;
  const own = reviewsOf(reviews, story);
  const read = digestOfRecord(root, content, entry);
  const unsealed = { story: story.slug, stage: stage as Stage, who, date: today, read };
  const objections = objectionsTo(unsealed, own, content, story.kind);
  if (objections.length > 0) return refused(objections);
  // The text first: whoever meets a half of it is told that it was changed.
  write(root, reviewedText(story.slug), writtenOut(read, recordOf(root, content, entry)));
  write(root, reviewsFile, withReview(textOf(root), { ...unsealed, seal: sealOf(unsealed) }));
  return { out: saidOf(unsealed, own, content, story.kind), err: [], failed: false };
}

const refused = (why: readonly string[]): Outcome => ({ out: [], err: [...why, '没有签。'], failed: true });

/** Blanks that somebody typed between the characters of a name, and at its ends. */
function tidyName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[•・]/g, '·')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}·]) | (?=[\p{Script=Han}·])/gu, '');
}

function ofStage(stage: string): string[] {
  if (!stage) return [`没有写是哪一关：${stages.join('、')}。`];
  return stages.includes(stage) ? [] : [`没有“${stage}”这一关：只能是${stages.join('、')}。`];
}

function ofName(who: string, rest: readonly string[]): string[] {
  if (!who) return ['没有写姓名：谁看的，写谁。'];
  if (rest.length > 0)
    return [`“${[who, ...rest].join(' ')}”像是几个人：一个人签一次；一个人的姓名里有空格的，两边加引号。`];
  if (/[、,，;；/／]/.test(who)) return [`“${who}”像是几个人：一个人签一次。`];
  if (!/^[\p{L}\p{M}·\- .']+$/u.test(who) || !/\p{L}{2}/u.test(who)) return [`“${who}”不像姓名。`];
  return who.length > mostOfName ? [`“${who}”太长了，姓名最多${mostOfName}个字。`] : [];
}

/** What is wrong with the story, or with what it shares with others. Of a draft what is unfinished counts as well. */
function inTheWayOf({ file, story }: StoryFile, problems: readonly Problem[]): Problem[] {
  const ofOthers = (other: string) =>
    (isEntry(other) && other !== file) || (isLedger(other) && ![ownFigures(file), sharedFigures].includes(other));
  const counts = (problem: Problem) => !problem.warning || (story.draft && problem.file === file);
  const unread = (rule: string) => rule === 'review-missing' || rule === 'review-changed';
  return problems.filter((problem) => counts(problem) && !ofOthers(problem.file) && !unread(problem.rule));
}

function objectionsTo(review: Omit<Review, 'seal'>, own: readonly Review[], { site }: Content, kind: string): string[] {
  const { date, read, stage, who } = review;
  const done = latest(own);
  const missing = before(stage, site ? requiredFor(site, kind) : []).filter((earlier) => !done.has(earlier));
  const same = [...done.values()].find((one) => needOthers(one.stage, stage) && sameName(one.who, who));
  const later = own.find((one) => one.date > date);
  const again = done.get(stage);
  return [
    ...(missing.length > 0 ? [`${stage}以前还没有${missing.join('、')}：先签${missing[0]}。`] : []),
    ...(same ? [`${same.who}已经签了${same.stage}：三审的任何两关不能是同一个人，${stage}换一个人看。`] : []),
    ...(later ? [`${later.who}签${later.stage}是在 ${later.date}，今天却是 ${date}：看看电脑的日期对不对。`] : []),
    ...(again?.read === read && again.who === who ? [`${who}已经签过${stage}，稿子从那以后没有改过。`] : []),
  ];
}

function textOf(root: string): string {
  const file = join(root, reviewsFile);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Beside its place first: nobody meets half a file. */
function write(root: string, file: string, text: string): void {
  mkdirSync(join(root, workshop), { recursive: true });
  mkdirSync(dirname(join(root, file)), { recursive: true });
  const fresh = join(root, workshop, `signed-${process.pid}`);
  writeFileSync(fresh, text);
  renameSync(fresh, join(root, file));
}

function saidOf(
  { stage, story, who }: Omit<Review, 'seal'>,
  own: readonly Review[],
  { site }: Content,
  kind: string,
): string[] {
  const done = new Set([...own.map((one) => one.stage), stage]);
  const left = (site ? requiredFor(site, kind) : []).filter((one) => !done.has(one));
  return [
    `记下了：${story} ${stage}，${who}。记在 ${reviewsFile}，看的那一稿存在 ${reviewedText(story)}，两个一起提交。`,
    ...(left.length > 0 ? [`还要${left.join('、')}。`] : []),
  ];
}
