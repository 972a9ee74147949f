import { todayInChina } from '../../editorial/content/publication.ts';
import { insteadOfKind, kindNamed } from '../../editorial/content/story-sections.ts';
import { storySchema } from '../../editorial/schemas/story.ts';
import { unknown } from '../../editorial/source/unknown.ts';
import type { Existing } from './existing.ts';
import type { Answers, Objection, OptionName } from './options.ts';

/** A text that is still to be written. The copy lint knows these words. */
export function toWrite(what: string): string {
  return `（待写：${what}）`;
}

/** The fields that a draft is written with. */
export interface Draft {
  title: string;
  standfirst: string;
  kicker: string;
  kind: string;
  subject?: string;
  byline?: string;
  reporters?: string;
  photographers?: string;
  editors?: string;
  slug: string;
  order: number;
  date: string;
  cover: { art: string; alt: string };
}

/** The answers that a draft cannot do without; all others can be written later. */
export function needed({ kind = '' }: Answers, { kinds }: Pick<Existing, 'kinds'>): OptionName[] {
  const ofSomebody = kindNamed(kinds, kind)?.subject === true;
  return ['kind', 'title', ...(ofSomebody ? (['subject'] as const) : []), 'slug'];
}

/** The draft that the answers make, with what is left open filled in. */
export function draftOf(answers: Answers, { lent, nextOrder }: Existing, now: Date): Draft {
  return {
    title: answers.title ?? toWrite('标题'),
    standfirst: answers.standfirst ?? toWrite('导语'),
    kicker: answers.kicker ?? toWrite('地点和单位'),
    kind: answers.kind ?? '',
    ...(answers.subject !== undefined && { subject: answers.subject }),
    ...signed(answers),
    slug: answers.slug ?? '',
    order: answers.order === undefined ? nextOrder : Number(answers.order),
    date: answers.date ?? todayInChina(now),
    cover: {
      art: answers.art ?? lent ?? answers.slug ?? '',
      alt: answers.alt ?? toWrite('画面里有什么'),
    },
  };
}

/** Whose it is: of what nobody has signed yet, the reporter of the original report is still to be written. */
function signed({ byline, editors, photographers, reporters }: Answers): Partial<Draft> {
  const own = reporters !== undefined;
  const original = byline ?? (own ? undefined : toWrite('记者姓名'));
  return {
    ...(original !== undefined && { byline: original }),
    ...(own && { reporters }),
    ...(photographers !== undefined && { photographers }),
    ...(editors !== undefined && { editors }),
  };
}

/** Everything that is wrong with the answers, as far as they go. */
export function objectionsTo(answers: Answers, existing: Existing, now: Date): Objection[] {
  const { error } = storySchema.safeParse(draftOf(answers, existing, now));
  const given = (option: OptionName) => answers[option] !== undefined;
  const wrong = (error?.issues ?? []).flatMap(({ message, path }): Objection[] => {
    const option = path.at(-1) as OptionName;
    return given(option) ? [{ option: `--${option}`, what: `“${answers[option]}”不合要求`, mend: message }] : [];
  });
  const { art, kind, slug = '', subject } = answers;
  const holder = existing.slugs.get(slug);
  if (holder) wrong.push({ option: '--slug', what: `“${slug}”已经用了（${holder}）`, mend: '换一个' });
  if (art && !existing.art.includes(art)) {
    const [, what, mend] = unknown.art(art, existing.art);
    wrong.push({ option: '--art', what, mend });
  }
  if (kind !== undefined && existing.kinds.length > 0 && !kindNamed(existing.kinds, kind)) {
    wrong.push({ option: '--kind', what: `“${kind}”不合要求`, mend: insteadOfKind(kind, existing.kinds) });
  }
  if (subject !== undefined && kindNamed(existing.kinds, kind ?? '')?.subject === false) {
    const others = existing.kinds.filter((other) => other.subject !== false).map(({ name }) => name);
    const mend = `删去 --subject${others.length > 0 ? `，或写 --kind ${others.join('、')}` : ''}`;
    wrong.push({ option: '--subject', what: `${kind}没有写谁这一项`, mend });
  }
  return wrong;
}

/** What is missing for a draft, where nobody can be asked. */
export function missingFrom(answers: Answers, existing: Pick<Existing, 'kinds'>): Objection[] {
  return needed(answers, existing)
    .filter((option) => answers[option] === undefined)
    .map((option) => ({
      option: `--${option}`,
      what: '没有写',
      mend: `补上 --${option} "…"（${asked(option).title}）`,
    }));
}

/** What an option is called, and how it is to be written, in the schema's words. */
export function asked(option: OptionName): { title: string; description: string } {
  const { cover, ...shape } = storySchema.shape;
  const field = option === 'art' || option === 'alt' ? cover.shape[option] : shape[option];
  const { description = '', title = '' } = field.meta() ?? {};
  return { description, title };
}
