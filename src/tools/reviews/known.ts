import type { Content } from '../../editorial/content/content.ts';
import { reachIn } from '../../editorial/content/scope.ts';
import { matchFigures } from '../../editorial/ledger/match.ts';
import { postsOf } from '../../editorial/reviews/record.ts';
import type { RecordLine } from '../../editorial/reviews/record-line.ts';
import type { Figure } from '../../editorial/schemas/figure.ts';
import type { Names } from '../../editorial/schemas/name-list.ts';
import { idsIn, type Prop } from '../../editorial/source/contract.ts';
import { contractOf } from '../../editorial/source/contracts.ts';
import type { Cell } from './galley.ts';
import type { StoryFile } from './story.ts';

/** Something in a text that can be looked up, and what is known of it. */
export interface Known {
  start: number;
  end: number;
  mark: NonNullable<Cell['mark']>;
  /** What stands in the margin; nothing where it is to be held against the original. */
  note?: string;
}

/** Where a figure comes from, as a desk looks it up. */
export function accountOf({ asOf, derivation, label, note, source }: Figure): string {
  const from = typeof source === 'string' ? source : `${source.document}（${source.date}）`;
  return [label, asOf, derivation ? `算式 ${derivation}` : `出处 ${from}`, ...(note ? [note] : [])].join('；');
}

/** The figures, other numbers and names in a text, in its order; none overlap. */
export function knownIn(content: Content, entry: StoryFile, line: RecordLine): Known[] {
  if (!isRead(line)) return [];
  const { text } = line;
  const found: Known[] = [];
  let at = 0;
  for (const { figure, rivals = [], text: words } of matchFigures(text, reachIn(content.ledger, entry.file))) {
    const told = figure && [figure, ...rivals].map(accountOf).join('；或 ');
    if (told) found.push({ start: at, end: at + words.length, mark: 'figure', note: `${words}：${told}` });
    at += words.length;
  }
  for (const { name, note } of namesOf(content, entry))
    for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + name.length))
      found.push({ start: index, end: index + name.length, mark: 'name', note: `${name}：${note}` });
  for (const { 0: digits, index } of text.matchAll(/\d[\d.,:：/]*(?<=\d)[%％℃]?/g))
    found.push({ start: index, end: index + digits.length, mark: 'number' });
  const before = (one: Known, other: Known) => one.start < other.end && other.start < one.end;
  return found
    .filter((one, index) => !found.slice(0, index).some((other) => before(one, other)))
    .sort((one, other) => one.start - other.start);
}

/** What readers read: not what is kept elsewhere, nor the words of a fixed form in a tag. */
function isRead({ file, what, words }: RecordLine): boolean {
  const prop = propOf(what);
  return (file === undefined || words === true) && (!prop || prop.read !== undefined);
}

/** The prop of a component that a piece is. */
export function propOf(what: string): Prop | undefined {
  const [name = '', prop = ''] = what.split(' ');
  return contractOf(name)?.props[prop];
}

/** The figures that a prop names. */
export function figuresNamedIn({ ledger }: Content, { text, what }: RecordLine): Figure[] {
  const said = propOf(what);
  return said ? idsIn(said, text).flatMap((id) => ledger.byId.get(id) ?? []) : [];
}

interface Name {
  name: string;
  note: string;
}

/** Names, the longest first: those that the report knows, and whom the story's fields name. */
function namesOf({ known }: Content, { story }: StoryFile): Name[] {
  const listed = known ? listedIn(known) : [];
  const own = (['reporters', 'photographers', 'editors'] as const)
    .flatMap((field) => story[field].map((name) => ({ name, note: `登记项 ${field}` })))
    .concat(story.subject ? [{ name: story.subject, note: '登记项 subject' }] : [])
    .filter(({ name }) => !listed.some((one) => one.name === name));
  return [...listed, ...own].sort((one, other) => other.name.length - one.name.length);
}

/** People, units, places and works by every name of theirs. */
function listedIn({ people, places, units, works }: Names): Name[] {
  const called = (names: readonly string[], what: string, source: string | undefined) =>
    names.map((name) => ({ name, note: `${what}；${source ? `出处 ${source}` : '没有登出处'}` }));
  return [
    ...people.flatMap((one) => called([one.name, ...(one.also ?? [])], postsOf(one), one.source)),
    ...units.flatMap(({ also = [], name, short = [], source }) => [
      ...called([name], '单位，全称', source),
      ...called([...short, ...also], `单位，全称“${name}”`, source),
    ]),
    ...places.flatMap(({ also = [], name, source }) => called([name, ...also], '地名', source)),
    ...works.flatMap(({ also = [], name, source }) => called([name, ...also], '作品', source)),
  ];
}
