import type { Person, Unit } from '../../schemas/name-list.ts';
import type { Mention } from './mentions.ts';
import { general, title, unitWords } from './words.ts';

/** A text in which somebody is named without a post, or a unit in short before it is named in full. */
export interface First {
  mention: Mention;
  /** Which of the texts it is in. */
  place: number;
}

const post = new RegExp(`${title}|${general}|${unitWords}`);

/**
 * Who has a post and is named first without one: neither in the paragraph, nor in one before.
 * @param texts in the order of reading, with the names in them
 */
export function firstWithoutPost(texts: readonly { text: string; mentions: readonly Mention[] }[]): First[] {
  const seen = new Set<Person>();
  return texts.flatMap(({ mentions, text }, place) =>
    mentions.flatMap((mention) => {
      const { form } = mention;
      const { person, role } = form;
      if (!person || role !== 'name' || seen.has(person)) return [];
      seen.add(person);
      if (person.posts.length === 0 || hasPost(text, person)) return [];
      // 老马叫马怀龙: the paragraph behind may say it as well.
      const next = texts[place + 1];
      return next?.mentions.some((other) => other.form.person === person) && hasPost(next.text, person)
        ? []
        : [{ mention, place }];
    }),
  );
}

function hasPost(text: string, { posts }: Person): boolean {
  return post.test(text) || posts.some(({ title: own }) => text.includes(own));
}

const within = new RegExp(`(?:${unitWords})$`);

/** Units in short before they are named in full. */
export function shortBeforeFull(texts: readonly { text: string; mentions: readonly Mention[] }[]): First[] {
  const seen = new Set<Unit>();
  return texts.flatMap(({ mentions, text }, place) =>
    mentions.flatMap((mention) => {
      const { role, unit } = mention.form;
      if (!unit || seen.has(unit)) return [];
      seen.add(unit);
      // 市南分局兴隆路派出所 is no short name.
      const isWithin = within.test(text.slice(Math.max(0, mention.start - 6), mention.start));
      return role === 'short' && !isWithin ? [{ mention, place }] : [];
    }),
  );
}
