import type { Person } from '../../schemas/name-list.ts';
import type { Mention } from './mentions.ts';

/** A pronoun that is not to be used of a person. */
export interface WrongPronoun {
  start: number;
  end: number;
  person: Person;
}

/** Not those of several, nor in other words: 其他, 吉他, 他乡. */
const pronoun = /(?<![其吉维利排])[他她](?![们人乡国山处日律杀])/g;
/** What joins a pronoun to the name: 他叫甲. */
const isCalled = /^(?:就?叫|名叫|就?是|，|——)$/;
/** Somebody else whom it may mean; several cannot be meant. */
const others =
  /(?:毒贩|嫌疑人|骗子|孩子|男孩|女孩|丈夫|妻子|父亲|母亲|爸爸|妈妈|儿子|女儿|老人|老伴|群众|学员|患者|病人|居民|村民|市民|牧民|徒弟|师傅|对方|男子|女子|小伙|姑娘|先生|女士|大爷|大妈|大叔|奶奶|爷爷|同学|少年|青年|司机|家属|当事人|人员|某)(?!们)/;

/**
 * Pronouns of somebody for whom none, or another one, is to be used, where nobody else can be meant: the one who was
 * named last, in this paragraph or before.
 * @param expected of whom the text was before
 */
export function wrongPronouns(
  text: string,
  mentions: readonly Mention[],
  expected: Person | undefined,
): WrongPronoun[] {
  const people = mentions.flatMap(({ end, form: { person }, start }) => (person ? [{ start, end, person }] : []));
  return [...text.matchAll(pronoun)].flatMap(({ 0: written, index }) => {
    const named = people.find(({ start }) => start > index && isCalled.test(text.slice(index + 1, start)));
    const earlier = people.filter(({ end }) => end <= index);
    const last = named ?? earlier.at(-1);
    const person = last ? last.person : expected;
    if (!person?.pronoun || person.pronoun === written) return [];
    // Of another sex somebody whom the list does not know may have come in between.
    if (!last && person.pronoun !== '不用') return [];
    const found = [{ start: index, end: index + 1, person }];
    if (named) return found;
    const mayBe = (other: Person) => other !== person && (other.pronoun ?? written) === written;
    const isDoubtful =
      earlier.some((mention) => mayBe(mention.person)) ||
      others.test(text.slice(last?.end ?? 0, index)) ||
      isInOtherQuote(text, last?.start ?? 0, index);
    return isDoubtful ? [] : found;
  });
}

/** Whoever is quoted may speak of anybody. */
function isInOtherQuote(text: string, from: number, to: number): boolean {
  const opened = (part: string) => part.split('“').length - part.split('”').length;
  return opened(text.slice(0, to)) > 0 && text.slice(from, to).includes('“');
}
