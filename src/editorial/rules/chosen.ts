import { siteFile } from '../../lib/content-folder.ts';
import { insteadOf } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Content } from '../content/content.ts';
import { whyUnpublished } from '../content/publication.ts';
import type { ContentFile } from '../content/reading.ts';
import { type StorySection, storySections } from '../content/story-sections.ts';
import type { Story } from '../schemas/story.ts';
import type { Problem } from '../source/problem.ts';
import { placeOfField } from './field-place.ts';

/** A story that `content/site.yaml` chooses, and where it does. */
interface Choice {
  slug: string;
  path: readonly (string | number)[];
}

/**
 * Stories that are chosen for the front page or the print edition and are not there, are not public, stand twice, or
 * are more than fit.
 * @param unread some story cannot be read, and so nobody knows its address
 * @param now decides which stories are public
 */
export function checkChosen({ files, site }: Content, unread: boolean, now: Date): Problem[] {
  const entry = files.find(({ file }) => file === siteFile);
  if (!entry || !site) return [];
  const { lead, teasers } = site.front;
  const stories = files.flatMap(({ story }) => story ?? []);
  const listed = teasers.map((slug, index): Choice => ({ slug, path: ['front', 'teasers', index] }));
  const front = [...(lead === undefined ? [] : [{ slug: lead, path: ['front', 'lead'] }]), ...listed];
  const edition = site.edition.map((slug, index): Choice => ({ slug, path: ['edition', index] }));
  return [front, edition].flatMap((choices) => [
    ...choices.flatMap((choice) => ofStory(entry, choice, { stories, unread, now })),
    ...twice(entry, choices),
    ...(choices === front ? tooMany(entry, choices, stories, storySections(site)) : []),
  ]);
}

function ofStory(
  entry: ContentFile,
  { path, slug }: Choice,
  { now, stories, unread }: { stories: readonly Story[]; unread: boolean; now: Date },
): Problem[] {
  const story = stories.find((one) => one.slug === slug);
  const moved = stories.find(({ formerly }) => formerly.includes(slug));
  const told = (rule: RuleId, what: string, mend: string) => [problem(entry, path, rule, what, mend)];
  if (!story && moved) return told('story-unknown', `“${slug}”已经换成“${moved.slug}”`, `改成 ${moved.slug}`);
  if (!story) {
    const slugs = stories.map((one) => one.slug);
    return unread ? [] : told('story-unknown', `没有 slug 是“${slug}”的稿件`, insteadOf(slug, slugs));
  }
  const why = whyUnpublished(story, now);
  return why ? told('story-unpublished', `“${slug}”读者还看不到（${why}）`, '等它发布，或从这里删去它') : [];
}

function twice(entry: ContentFile, choices: readonly Choice[]): Problem[] {
  return choices.flatMap(({ path, slug }, index) => {
    if (choices.findIndex((other) => other.slug === slug) === index) return [];
    return [problem(entry, path, 'story-twice', `“${slug}”选了两次`, '留下一处，删去这一处')];
  });
}

/** The lead counts as one of its own section. */
function tooMany(
  entry: ContentFile,
  choices: readonly Choice[],
  stories: readonly Story[],
  sections: readonly StorySection[],
): Problem[] {
  return sections.flatMap(({ front: most, kinds }) => {
    const chosen = choices.filter(({ slug }) =>
      stories.some((story) => story.slug === slug && kinds.includes(story.kind)),
    );
    const [first] = chosen.slice(most);
    if (!first) return [];
    const what = `${kinds.join('、')}选了${chosen.length}篇，首页最多登${most}篇，头条也算`;
    return [problem(entry, first.path, 'field-count', what, `删去${chosen.length - most}篇`)];
  });
}

function problem(entry: ContentFile, path: Choice['path'], rule: RuleId, what: string, mend: string): Problem {
  const field = path.filter((part) => typeof part === 'string').join('.');
  return { ...placeOfField(entry, ...path), field, rule, what, mend };
}
