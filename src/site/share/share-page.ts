/** What the card and the poster of one page say and show. */
export interface SharePage {
  /** The page's address within the site: /stories/lei-yuqing/. */
  path: string;
  /** Its headline; `|` marks where a line may break. */
  headline: string;
  kicker: string;
  standfirst: string;
  /** Whose report it is from (`credits.ts`). */
  credit: string;
  picture: Picture;
  /** Its words are its reporters' own, and do not come from where those of the feature do. */
  ownWords?: boolean;
}

export type Picture =
  /** The front page's cover, upright and wide, which fills the whole sheet. */
  | { kind: 'cover'; art: string; wide: string }
  /** One drawing; or several, the first of them large. `align` says which part is kept, as SVG says it. */
  | { kind: 'art'; names: readonly string[]; align?: string }
  /** A photograph of `content/photos/`, cut around its focus, with who took it. */
  | { kind: 'photo'; file: string; focus?: string | undefined; label: string }
  /** Letter paper with what each voice says in a few words. */
  | { kind: 'letter'; voices: readonly { title: string; name: string }[] }
  /** Large numbers, each with what it counts. */
  | { kind: 'figures'; figures: readonly { wording: string; label: string }[] };

/** What a page's card and poster end in: what is drawn is smaller as PNG, and a photograph as JPEG. */
export function endingOf({ picture }: SharePage): 'jpg' | 'png' {
  return picture.kind === 'photo' ? 'jpg' : 'png';
}

/** The media type of both. */
export function typeOf(page: SharePage): string {
  return endingOf(page) === 'jpg' ? 'image/jpeg' : 'image/png';
}

/** The file of a page's card (Open Graph), within the site. */
export function cardPath(page: SharePage): string {
  return `/share${page.path}card.${endingOf(page)}`;
}

/** The file of a page's poster, within the site. */
export function posterPath(page: SharePage): string {
  return `/share${page.path}poster.${endingOf(page)}`;
}

/** What stands at the head of every card and poster. */
export interface Masthead {
  /** The feature's title, its parts apart. */
  title: readonly string[];
  theme: string;
  occasion: string;
  /** As readers see it: 2024年1月10日. */
  date: string;
  /** The label every drawing carries. */
  illustration: string;
  /** Where the words come from. */
  rewritten: string;
}

/** What chats and networks show of a link (Open Graph), in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** As tall as a phone's screen, which it fills when it is tapped in a chat, in pixels. */
export const posterSize = { width: 1080, height: 1920 };
