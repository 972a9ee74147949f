const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold, not even as an entity: control characters, halves of characters, non-characters. */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The same, and what XML 1.0 discourages: the control characters of Latin-1, which no text has a use for. */
const uncouth = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text without what only machines that control other machines have said with characters. */
export function withoutControls(text: string): string {
  return text.replace(uncouth, '');
}

/** Where the first character stands that XML cannot hold at all; -1 where all is well. */
export function findUnspeakable(text: string): number {
  return text.search(unspeakable);
}

/** Text as it stands in an XML element or attribute. */
export function xmlText(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** XML from a template: values are text, and escaped; a list of values made by `xml` itself stands as it is. */
export function xml(parts: TemplateStringsArray, ...values: readonly (string | readonly Xml[])[]): Xml {
  const markup = values.map((value) => (typeof value === 'string' ? xmlText(value) : value.map(String).join('')));
  return new Xml(String.raw({ raw: parts }, ...markup));
}

class Xml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}
