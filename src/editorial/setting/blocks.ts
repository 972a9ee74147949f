import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Element, hasClass } from '../../lib/html.ts';

export type Text = DefaultTreeAdapterTypes.TextNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A run of text that is broken into lines as one. */
export interface Block {
  /** The source of the page that it is from. */
  html: string;
  texts: Text[];
  headline: boolean;
  /** Where its editor lets a line end, as lengths of text. */
  marks: number[];
  /** It is a justified paragraph. */
  justified: Justified | undefined;
}

interface Justified {
  /** Where its tag ends in the source. */
  tagEnd: number;
  /** How many characters its first line is short of. */
  indent: number;
}

const inline = new Set('a abbr b bdi cite data del dfn em i ins mark q s small span strong sub sup time u'.split(' '));
/** What is no running text, or must stay as it was written. */
const left = new Set('button code head label noscript option pre script select style svg template textarea'.split(' '));
const headings = new Set(['h1', 'h2', 'h3', 'h4']);

/** Every block of a page, in its order. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let texts: Text[] = [];
  let marks: number[] = [];
  let headline = false;
  let justified: Justified | undefined;
  let length = 0;
  const close = (): void => {
    if (texts.length > 0) blocks.push({ html, texts, headline, marks, justified });
    texts = [];
    marks = [];
    justified = undefined;
    length = 0;
  };
  const walk = (parent: Parent, inHeadline: boolean): void => {
    for (const node of parent.childNodes) {
      if (node.nodeName === '#text') {
        headline = inHeadline;
        texts.push(node as Text);
        length += (node as Text).value.length;
      } else if (node.nodeName === 'wbr') marks.push(length);
      else if ('tagName' in node && !isLeft(node)) {
        const flows = inline.has(node.tagName);
        if (!flows) close();
        justified ??= justifiedBy(node);
        walk(node, inHeadline || isHeadline(node));
        if (!flows) close();
      } else if ('tagName' in node) close();
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), false);
  close();
  return blocks;
}

/** A large number has a size of its own, at which it may have to be broken from its unit. */
function isLeft(element: Element): boolean {
  return left.has(element.tagName) || (element.tagName === 'data' && hasClass(element, 'display'));
}

/** As `prose.css` and `Letter.css` have it. */
function justifiedBy({ parentNode, sourceCodeLocation, tagName }: Element): Justified | undefined {
  const around = parentNode && 'tagName' in parentNode ? parentNode : undefined;
  const tagEnd = sourceCodeLocation?.startTag?.endOffset;
  if (tagName !== 'p' || !around || tagEnd === undefined) return undefined;
  if (hasClass(around, 'letter-words')) return { tagEnd, indent: 2 };
  return hasClass(around, 'prose') ? { tagEnd, indent: 0 } : undefined;
}

function isHeadline(element: Element): boolean {
  return headings.has(element.tagName) || ['display', 'ways-back'].some((name) => hasClass(element, name));
}
