import { listed } from '../../lib/listed.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Figure } from '../schemas/figure.ts';

/** One thing that an editor may write in a component's tag: a text, unless it is a flag. */
export interface Prop {
  /** What to write, in an editor's words. */
  hint: string;
  required?: true;
  /** Not required, and still nearly always written: a snippet offers it. */
  usual?: true;
  /** It stands alone, without a value. */
  flag?: true;
  /** Readers read it: as one text, or as several, parted by commas. */
  read?: 'text' | 'list';
  /** It holds names, as a credit does. */
  credit?: true;
  /** It holds ids of the ledger; with `gaps`, also dashes, where there is no figure. */
  figures?: true;
  gaps?: true;
  /** It names a drawing of `content/art/`, or a file of `content/photos/`. */
  picture?: 'art' | 'photo';
  /** It names a file of `content/recordings/`, or of `content/videos/`. */
  media?: 'sound' | 'video';
  /** It becomes a part of an address. */
  address?: true;
  /** It takes one of a few words. */
  choices?: readonly string[];
}

/**
 * What a story component is for and what its tag may hold. It stands in the component's folder, and the checker,
 * the build, the snippets, the editors' guide and the component's own types go by it.
 */
export interface Contract {
  /** What it is for, in an editor's words. */
  use: string;
  props: Readonly<Record<string, Prop>>;
  /** What stands between its tags, where something does: a text, in an editor's words, */
  inside?: string;
  /** or components of one kind, at least one, which stand nowhere else. */
  holds?: string;
  /** How many of them; and what to do with fewer. */
  count?: { least: number; most: number; fewer: string };
  /** It stands in a sentence; others are paragraphs of their own. */
  inline?: true;
  /** What stands between its tags is of another language: no rule of Chinese holds there. Told what a Chinese voice says. */
  foreign?(tag: Pick<Tag, 'props' | 'text'>): string;
  /** What stands between its tags is not read aloud: it is heard in another way. */
  unspoken?: true;
  /** Readers take it elsewhere by itself: a chart has an address, in which its `id` stands, and a quote a poster. */
  taken?: 'chart' | 'quote';
  /** Its numbers bring their source along: those of a table between its tags are not the ledger's. */
  sourced?: true;
  /** What is wrong with a tag beyond what `props` says: unknown ids and words are somebody else's business. */
  objections?(tag: Tag, known: Known): Said[];
}

/** Whether a dash stands where an id would, and says that there is none. */
export function isGap(id: string): boolean {
  return /^[-\u2010-\u2015\u2212]{1,3}$/.test(id);
}

/** The ids of a prop that holds such. */
export function idsIn({ figures, gaps }: Prop, value: string | undefined): string[] {
  return figures ? listed(value).filter((id) => !gaps || !isGap(id)) : [];
}

/** A component's tag as an editor wrote it. */
export interface Tag {
  props: Readonly<Record<string, string>>;
  flags: readonly string[];
  /** The props of the component that this one is a part of, if its contract says that it holds such. */
  holder?: Tag['props'];
  /** The words between its tags, where there are any. */
  text?: string;
  /** The cells of the table between its tags, the head first. */
  cells: readonly (readonly string[])[];
}

/** What components may refer to. */
export interface Known {
  /** The ids of the ledger, even when it has mistakes; nothing when nobody can read it. */
  ids: ReadonlySet<string> | undefined;
  /** Those that can be read, by id. */
  figures: ReadonlyMap<string, Figure>;
  art: readonly string[];
  photos: readonly string[];
  sounds: readonly string[];
  videos: readonly string[];
  /** The words that are explained, in every form; nothing when nobody can read them. */
  terms: readonly string[] | undefined;
}

/**
 * What kind of mistake it is, what is wrong, how to mend it, and in which prop it is, when it is in one, or in which
 * cell of the table between its tags.
 */
export type Said = [
  rule: RuleId,
  what: string,
  mend: string,
  prop?: string | undefined,
  cell?: readonly [row: number, column: number],
];

type Value<Of> = Of extends { flag: true } ? boolean : Of extends { choices: readonly (infer Word)[] } ? Word : string;

/** The props of a component, as its contract has them. */
export type PropsOf<Of extends { props: object }> = {
  [Name in keyof Of['props'] as Of['props'][Name] extends { required: true } ? Name : never]: Value<Of['props'][Name]>;
} & {
  [Name in keyof Of['props'] as Of['props'][Name] extends { required: true } ? never : Name]?:
    | Value<Of['props'][Name]>
    | undefined;
};

/** What stops a build, where it is known in which prop it is, and how to mend it. */
export class Refusal extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(`${said[1]}，${said[2]}`);
    this.said = said;
  }
}

/** What the build would stop with, told beforehand. */
export function attempt(rule: RuleId, make: () => unknown, mend: string): Said[] {
  try {
    make();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error.said];
    return [[rule, (error as Error).message, mend]];
  }
}
