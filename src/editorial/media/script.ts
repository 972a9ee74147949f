import { wide } from '../../lib/han.ts';
import { sentencesOf } from '../../lib/sentences.ts';
import type { Passage } from '../source/passage.ts';

/** A sentence to be read aloud, and where in its file it begins. */
export interface Line {
  text: string;
  offset: number;
}

/** Of the fields of a story, and of the props of its components, what is read aloud, in this order. */
const head = ['title', 'standfirst'];
const spokenProps = ['when', 'title', 'takeaway', 'caption'];

/**
 * What is read aloud of a story, sentence by sentence: headline, standfirst, and the running text with the titles and
 * captions in it. No tables, labels and credits, nor what is heard in another way.
 * @param passages of the story's file
 */
export function scriptOf(passages: readonly Passage[]): Line[] {
  const isProp = ({ field = '' }: Passage) => field.includes('.') && /^[A-Z]/.test(field);
  const fields = head.flatMap((name) => passages.find(({ field }) => field === name) ?? []);
  const body = passages.filter(
    (passage) =>
      !passage.sourced &&
      !passage.unspoken &&
      (passage.field === undefined || (isProp(passage) && rankOf(passage) >= 0)),
  );
  return [...fields.flatMap(linesOf), ...inOrder(body)];
}

const rankOf = ({ field = '' }: Passage) => spokenProps.indexOf(field.slice(field.indexOf('.') + 1));

/** As the page has them: the props of a tag, in whatever order they are written, where the tag begins. */
function inOrder(passages: readonly Passage[]): Line[] {
  const tags: Passage[][] = [];
  for (const passage of passages) {
    const tag = tags.at(-1);
    const [first] = tag ?? [];
    const sameTag =
      passage.field?.split('.')[0] === first?.field?.split('.')[0] &&
      !tag?.some(({ field }) => field === passage.field);
    if (tag && first?.field && sameTag) tag.push(passage);
    else tags.push([passage]);
  }
  const placed = tags.flatMap((tag) => {
    const begins = Math.min(...tag.map(({ at }) => at[0] ?? 0));
    const lines = tag.toSorted((one, other) => rankOf(one) - rankOf(other)).flatMap(linesOf);
    return lines.map((line) => ({ line, begins: tag[0]?.field ? begins : line.offset }));
  });
  return placed.sort((one, other) => one.begins - other.begins).map(({ line }) => line);
}

function linesOf(passage: Passage): Line[] {
  const { at, text } = unmasked(passage);
  return sentencesOf(text).map(([start, end]) => {
    const found = text.slice(start, end);
    const blank = found.length - found.trimStart().length;
    return { text: joined(found.trim()), offset: at[start + blank] ?? 0 };
  });
}

/** With what a voice says of code, addresses and words of other languages. */
function unmasked({ at, masked = [], text }: Passage): Pick<Passage, 'at' | 'text'> {
  const words = new Map(masked.map((one) => [one.start, one.words]));
  const said = [...at.keys()].map((index) => words.get(index) ?? text[index] ?? '');
  return { text: said.join(''), at: said.flatMap((part, index) => Array<number>(part.length).fill(at[index] ?? 0)) };
}

/** Without the line breaks of the source, which between Han are nothing. */
function joined(text: string): string {
  return text.replace(/\s*\n\s*/g, (_, at: number) => (wide.test(text[at - 1] ?? '') ? '' : ' '));
}
