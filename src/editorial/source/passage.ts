/** A stretch of text that readers see: a paragraph, a headline, a caption, a chart's label. */
export interface Passage {
  /** The field or prop it is written in; a paragraph has none. */
  field?: string;
  text: string;
  /** The place in the file of every character of `text`. */
  at: readonly number[];
  /** What stands inside `<Figure>`, from and to a character. */
  settled: readonly Settled[];
  /** What each `foreign` stands for, from the first on, as a Chinese voice says it. */
  masked?: readonly Masked[];
  /** A heading, the words of a pull quote, or a field that is set as a headline. */
  headline?: true;
  /** A field that cards and posters show. */
  onCards?: true;
  /** Names, parted as papers part them. */
  credit?: true;
  /** A field that is for the site, and not for readers. */
  unread?: true;
  /** The words of a pull quote. */
  said?: true;
  /** It says what was printed elsewhere or before, mistakes and all. */
  quoted?: true;
  /** It is heard in another way, and not read aloud. */
  unspoken?: true;
  /** In a chart's own table, whose numbers bring their source along. */
  sourced: boolean;
}

export interface Settled {
  start: number;
  end: number;
  /** The figure it is; none when it is no figure at all. */
  id: string | undefined;
}

export interface Masked {
  start: number;
  words: string;
}

/** Stands for what is no running text: code, an address. No rule knows it, and nothing joins across it. */
export const foreign = '\ufffc';
