import { isEntry, isStory, reviewsFile, siteFile } from '../../lib/content-folder.ts';
import { insteadOf } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Content } from '../content/content.ts';
import { todayInChina } from '../content/publication.ts';
import type { ContentFile } from '../content/reading.ts';
import { before, latest, needOthers, requiredFor, reviewsOf, sameName, sealOf } from '../reviews/stages.ts';
import type { Review } from '../schemas/review.ts';
import type { Said } from '../source/contract.ts';
import type { Problem } from '../source/problem.ts';
import { placeOfField } from './field-place.ts';
import { unread } from './unread.ts';

type Placed = Review & { index: number };

/** What is wrong in what is known of who has read what, and which stories nobody has read as they are. */
export function checkReviews(root: string, content: Content, now: Date): Problem[] {
  const { files, reviews, site } = content;
  const entry = files.find(({ file }) => file === reviewsFile);
  const placed = (reviews ?? []).map((review, index) => ({ ...review, index }));
  const stories = files.filter(({ story }) => story);
  const all = content.names.filter((name) => isStory(name) && isEntry(name)).length === stories.length;
  return [
    ...(entry ? placed.flatMap((review) => ofEntry(entry, review, placed, now)) : []),
    ...(entry ? stories.flatMap((story) => inOrder(entry, story, placed, content)) : []),
    ...(entry && all ? gone(entry, stories, placed) : []),
    ...unknownKinds(content),
    // While it cannot be read, nothing is known of who has read what.
    ...(site && reviews ? stories.flatMap((story) => unread(root, content, story, placed)) : []),
  ];
}

function at(entry: ContentFile, { index }: Placed, field: keyof Review, [rule, what, mend]: Said): Problem {
  return { ...placeOfField(entry, index, field), field, rule, what, mend };
}

/** What is wrong with one by itself. */
function ofEntry(entry: ContentFile, review: Placed, all: readonly Placed[], now: Date): Problem[] {
  const { date, read, seal, stage, story, who } = review;
  const twin = all.find((one) => one.index < review.index && one.seal === seal);
  const again = `看过现在这一稿，运行 npm run sign -- ${story} ${stage} ${who}`;
  const mend = `删去这一行，${again}`;
  if (twin) return [at(entry, review, 'story', ['review-twice', `${stage}记了两遍，第一遍也在这个文件里`, '删去一行'])];
  if (sealOf({ date, read, stage, story, who }) !== seal)
    return [at(entry, review, 'seal', ['review-seal', `${stage}这一行手改过，和签的时候不一样`, mend])];
  if (date > todayInChina(now))
    return [
      at(entry, review, 'date', ['review-date', `${stage}的日期 ${date} 还没有到`, `看看电脑的日期对不对；${mend}`]),
    ];
  return [];
}

/** What is wrong between those of one story: an earlier stage is missing or later, or one person stands for two. */
function inOrder(entry: ContentFile, { story }: ContentFile, all: readonly Placed[], { site }: Content): Problem[] {
  if (!story) return [];
  const own = reviewsOf(all, story);
  const required = site ? requiredFor(site, story.kind) : [];
  const last = [...latest(own).values()];
  return own.flatMap((review): Problem[] => {
    const { date, stage, who } = review;
    const said = (field: keyof Review, rule: RuleId, what: string, mend: string) =>
      at(entry, review, field, [rule, what, mend]);
    const late = before(stage, required).find(
      (earlier) => !own.some((one) => one.stage === earlier && one.date <= date),
    );
    const done = late && own.find((one) => one.stage === late);
    if (done)
      return [
        said(
          'date',
          'review-order',
          `${stage}（${date}）早于${late}（${done.date}）`,
          `先${late}，后${stage}：${late}以后重新签${stage}`,
        ),
      ];
    if (late)
      return [
        said(
          'stage',
          'review-order',
          `${stage}以前没有${late}`,
          `先签${late}，再重新签${stage}；删掉了的，从上一个版本里取回来`,
        ),
      ];
    const other =
      last.includes(review) &&
      last.find((one) => one.index < review.index && needOthers(one.stage, stage) && sameName(one.who, who));
    return other
      ? [
          said(
            'who',
            'review-person',
            `${other.stage}和${stage}都是${who}`,
            `${stage}换一个人看：三审的任何两关不能是同一个人`,
          ),
        ]
      : [];
  });
}

/** What was read of a story that is gone. */
function gone(entry: ContentFile, stories: readonly ContentFile[], all: readonly Placed[]): Problem[] {
  const known = new Set(stories.flatMap(({ story }) => (story ? [story.slug, ...story.formerly] : [])));
  const first = new Map(all.toReversed().map((review) => [review.story, review]));
  return [...first].flatMap(([slug, review]) =>
    known.has(slug)
      ? []
      : {
          ...at(entry, review, 'story', [
            'review-gone',
            `没有 slug 是“${slug}”的稿件`,
            `换了网址的，旧的写进那一篇的 formerly；不要了的，删去它的几行和 content/reviews/${slug}.txt`,
          ]),
          warning: true as const,
        },
  );
}

/** Kinds that are to be read, and that there are none of. */
function unknownKinds({ files, site }: Content): Problem[] {
  const entry = files.find(({ file }) => file === siteFile);
  const known = site?.kinds.map(({ name }) => name) ?? [];
  return (site?.reviews?.kinds ?? []).flatMap((kind, index): Problem[] => {
    if (!entry || known.includes(kind)) return [];
    const place = placeOfField(entry, 'reviews', 'kinds', index);
    return [
      {
        ...place,
        field: 'reviews.kinds',
        rule: 'one-of',
        what: `kinds 里没有“${kind}”这种体裁`,
        mend: insteadOf(kind, known),
      },
    ];
  });
}
