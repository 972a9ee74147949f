/** A word that stands in a text, and what it is kept with. */
interface Found<Value> {
  start: number;
  end: number;
  value: Value;
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

/** Finds words in texts: a text is gone through once, however many words there are. */
export interface Trie<Value> {
  /** Every word that stands in a text, from left to right, the longer before the shorter. */
  find(text: string): Found<Value>[];
}

/** @param words each with what it is kept with; one may come several times */
export function trieOf<Value>(words: Iterable<readonly [word: string, value: Value]>): Trie<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  for (const [word, value] of words) {
    let node = root;
    for (const character of word.split('')) {
      const known = node.next.get(character) ?? { next: new Map(), values: [] };
      node.next.set(character, known);
      node = known;
    }
    if (node !== root) node.values.push(value);
  }
  return {
    find(text) {
      const found: Found<Value>[] = [];
      for (let start = 0; start < text.length; start += 1) {
        const here: Found<Value>[] = [];
        let node = root.next.get(text[start] as string);
        for (let end = start + 1; node; end += 1) {
          for (const value of node.values) here.unshift({ start, end, value });
          node = node.next.get(text[end] as string);
        }
        found.push(...here);
      }
      return found;
    },
  };
}
