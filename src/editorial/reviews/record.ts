import type { z } from 'astro/zod';
import { namesFile, termsFile } from '../../lib/content-folder.ts';
import { digestOf } from '../../lib/kept.ts';
import { spelled } from '../../lib/value.ts';
import { wordsOf } from '../content/concern.ts';
import type { Content } from '../content/content.ts';
import { digestOfBody, toldInFile } from '../content/gist.ts';
import type { ContentFile } from '../content/reading.ts';
import { reachIn } from '../content/scope.ts';
import { figuresUsed } from '../ledger/usage.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Person } from '../schemas/name-list.ts';
import { fieldOf, rolesOf } from '../schemas/roles.ts';
import { type Story, storySchema } from '../schemas/story.ts';
import { keyOf, linesOfBody, tidy } from '../source/proof-lines.ts';
import { linesOfFiles } from './files.ts';
import type { RecordLine } from './record-line.ts';

/** All that is read of a story: its own words, and what it shows that others may change, figures, pictures and explanations. */
export function recordOf(root: string, content: Content, entry: ContentFile): RecordLine[] {
  const { story, tree } = entry;
  if (!story) return [];
  return [...linesOfHead(story), ...(tree ? linesOfBody(tree) : []), ...linesOfShared(root, content, entry)];
}

/** By it a reading is known to be of what a story says now: 12 hexadecimal digits. A body that is known need not be read. */
export function digestOfRecord(root: string, content: Content, entry: ContentFile): string {
  const { story } = entry;
  const head = story ? linesOfHead(story).map(keyOf) : [];
  return digestOf([head, digestOfBody(entry), linesOfShared(root, content, entry).map(keyOf)]).slice(0, 12);
}

/** The fields that readers read, in the order of the schema. */
function linesOfHead(story: Story): RecordLine[] {
  return readIn(story, storySchema, []).map(({ path, text, titles }) => ({
    what: titles.join(' '),
    text: tidy(text.replaceAll('|', '')),
    path,
  }));
}

interface ReadText {
  path: readonly (string | number)[];
  titles: readonly string[];
  text: string;
}

/** Every text in fields that readers read. @param value what the schema made of it, which has the schema's order */
function readIn(value: unknown, schema: z.ZodType, path: ReadText['path'], titles: readonly string[] = []): ReadText[] {
  if (rolesOf(schema).read === false) return [];
  if (typeof value === 'string') return [{ path, titles, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inside]) => {
    const field = fieldOf(schema, key);
    if (!field) return [];
    const { title } = (field.meta() ?? {}) as { title?: string };
    return readIn(inside, field, [...path, key], title ? [...titles, title] : titles);
  });
}

function linesOfShared(root: string, content: Content, entry: ContentFile): RecordLine[] {
  return [
    ...linesOfFigures(content, entry),
    ...linesOfFiles(root, entry),
    ...linesOfTerms(content, entry),
    ...linesOfPeople(content, entry),
  ];
}

/** The figures that a story tells, in its order. */
function figuresIn({ ledger }: Pick<Content, 'ledger'>, entry: ContentFile): Figure[] {
  const ids = figuresUsed(toldInFile(entry), reachIn(ledger, entry.file));
  return [...ids].flatMap((id) => ledger.byId.get(id) ?? []);
}

function linesOfFigures(content: Content, entry: ContentFile): RecordLine[] {
  return figuresIn(content, entry).map((figure) => {
    const { asOf, derivation, id, label, note, precision, source, unit, value, wordings } = figure;
    const from = typeof source === 'string' ? source : `${source.document}（${source.date}）`;
    const text = [
      `${wordings[0]}：${label}`,
      `${spelled(value)}${unit}，${precision}`,
      asOf,
      derivation ?? from,
      ...(note ? [note] : []),
    ].join('；');
    const file = content.ledger.files.get(id);
    return { what: `数字 ${id}`, text, ...(file && { file }) };
  });
}

function linesOfTerms({ terms = [] }: Content, entry: ContentFile): RecordLine[] {
  const words = wordsOf(entry);
  return terms
    .filter(({ forms, term }) => [term, ...forms].some((word) => words.includes(word)))
    .map(({ explanation, term }) => ({ what: `名词 ${term}`, text: explanation, file: termsFile }));
}

/** What is known of the people in it: whoever is found to be somebody else was read as another. */
function linesOfPeople({ known }: Content, entry: ContentFile): RecordLine[] {
  const words = wordsOf(entry);
  return (known?.people ?? [])
    .filter(({ posts }) => posts.length > 0)
    .filter(({ also = [], name }) => [name, ...also].some((one) => words.includes(one)))
    .map((person) => ({ what: `姓名 ${person.name}`, text: postsOf(person), file: namesFile }));
}

/** Who somebody is, in the words of the list of names. */
export function postsOf({ posts }: Pick<Person, 'posts'>): string {
  return (
    posts.map(({ asOf, former, title, unit }) => `${former ? '时任' : ''}${unit}${title}，${asOf}`).join('；') ||
    '名录里没有职务'
  );
}
