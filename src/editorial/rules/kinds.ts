import { siteFile } from '../../lib/content-folder.ts';
import { mostOnFront } from '../../lib/limits.ts';
import { insteadOf, nearest } from '../../lib/nearest.ts';
import { hasPage } from '../../lib/page-names.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import { insteadOfKind, kindNamed, storySections } from '../content/story-sections.ts';
import type { Kind } from '../schemas/kind.ts';
import { type Site, usualSections } from '../schemas/site.ts';
import type { Problem } from '../source/problem.ts';
import { placeOfField } from './field-place.ts';

/** What is wrong with the kinds of stories, with the sections that they stand in, and with the kind of each story. */
export function checkKinds({ files, site }: Content): Problem[] {
  const entry = files.find(({ file }) => file === siteFile);
  if (!entry || !site) return [];
  return [
    ...site.kinds.flatMap((kind, index) => ofKind(entry, site, kind, index)),
    ...unshown(entry, site),
    ...tooMany(entry, site),
    ...files.flatMap((file) => ofStory(file, site.kinds)),
  ];
}

function ofKind(entry: ContentFile, { kinds, sections }: Site, { name, section }: Kind, index: number): Problem[] {
  const told = (field: 'name' | 'section', rule: RuleId, what: string, mend: string): Problem[] => [
    { ...placeOfField(entry, 'kinds', index, field), field: `kinds.${field}`, rule, what, mend },
  ];
  const twice = kinds.findIndex((kind) => kind.name === name) < index;
  const others = Object.keys(sections).filter((id) => !isOther(id));
  return [
    ...(twice ? told('name', 'kind-twice', `体裁“${name}”写了两遍`, '留下一条，删去这一条') : []),
    ...(isOther(section)
      ? told('section', 'kind-section', `“${section}”一栏登的不是稿件`, '换一栏；要新的一栏，在 sections 里加上')
      : !sections[section]
        ? told('section', 'kind-section', `sections 里没有“${section}”这一栏`, sectionMend(section, others))
        : []),
  ];
}

function sectionMend(section: string, others: readonly string[]): string {
  const add = `在 sections 里补上“${section}:”，写 title 和 intro`;
  const meant = nearest(section, others);
  return meant ? `是不是“${meant}”；是新的一栏，${add}` : add;
}

/** A section that shows something else, whatever kinds there are. */
const isOther = (id: string) => usualSections.includes(id) || hasPage(id);

/** Sections that no page shows. */
function unshown(entry: ContentFile, { kinds, sections }: Site): Problem[] {
  const used = kinds.map(({ section }) => section);
  const known = [...new Set([...usualSections, ...used])];
  return Object.keys(sections)
    .filter((id) => !isOther(id) && !used.includes(id))
    .map((id) => ({
      ...placeOfField(entry, 'sections', id),
      field: `sections.${id}`,
      rule: 'field-unknown',
      what: `没有“${id}”这个字段`,
      mend: `${insteadOf(id, known)}；是登稿件的一栏，kinds 里要有一种体裁的 section 写它`,
    }));
}

/** The front page has room for so many stories. */
function tooMany(entry: ContentFile, site: Site): Problem[] {
  const all = storySections(site).filter(({ id }) => site.sections[id]);
  const sum = all.reduce((before, { front }) => before + front, 0);
  if (sum <= mostOnFront.stories) return [];
  const shown = all.map(({ front, id }) => `${id} ${front}篇`).join('、');
  const what = `首页各栏加起来登${sum}篇（${shown}），最多${mostOnFront.stories}篇`;
  const mend = '在 sections 里，把有的栏的 front 改小；没有写的，补上';
  return [{ ...placeOfField(entry, 'sections'), field: 'sections', rule: 'field-count', what, mend }];
}

function ofStory(entry: ContentFile, kinds: readonly Kind[]): Problem[] {
  const { story } = entry;
  if (!story) return [];
  const told = (field: 'kind' | 'kicker' | 'subject', rule: RuleId, what: string, mend: string): Problem[] => [
    { ...placeOfField(entry, field), field, rule, what, mend },
  ];
  const kind = kindNamed(kinds, story.kind);
  if (!kind) return told('kind', 'one-of', `“${story.kind}”不合要求`, insteadOfKind(story.kind, kinds));
  const fits = (subject: boolean) => kinds.filter((other) => (other.subject ?? subject) === subject);
  const instead = (subject: boolean) =>
    fits(subject)
      .map(({ name }) => `“${name}”`)
      .join('或') || '别的体裁';
  const { label, name } = kind;
  return [
    ...(kind.subject === true && story.subject === undefined
      ? told(
          'kind',
          'subject-kind',
          `${name}没有写 subject（人物姓名）`,
          `补上一行“subject: 姓名”；写的不是一个人的，kind 改成${instead(false)}`,
        )
      : []),
    ...(kind.subject === false && story.subject !== undefined
      ? told(
          'subject',
          'subject-kind',
          `${name}写了 subject（人物姓名）`,
          `删去这一行；写的是一个人的，kind 改成${instead(true)}`,
        )
      : []),
    ...(label && story.kicker.startsWith(label)
      ? told('kicker', 'kicker-label', `kicker 里又写了“${label}”`, `删去“${label}”和后面的点，网页自己加`)
      : []),
  ];
}
