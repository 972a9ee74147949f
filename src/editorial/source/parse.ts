import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bodySlips, without } from './body-slips.ts';
import { type Unreadable, unreadable } from './complaints.ts';
import { offsetOf, type Place, placeAt } from './place.ts';
import type { Problem } from './problem.ts';
import { syntax } from './syntax.ts';
import type { TypedTag } from './tag-slips.ts';
import { tooDeep, tooMuchIn } from './too-much.ts';

/** Reads a text as the build does. */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(syntax);

/**
 * Reads a body, and says where and why it cannot be read. What cannot is taken out, so that all else is still looked
 * at; there is no tree where even that does not help.
 */
export function parseBody(file: string, body: string): { tree: Root | undefined; problems: Problem[] } {
  const deep = tooMuchIn(body);
  if (deep) return { tree: undefined, problems: [{ file, ...deep }] };
  try {
    return within(file, parser.parse(body));
  } catch (error) {
    return inPieces(file, body, error as Unreadable);
  }
}

function within(file: string, tree: Root, problems: Problem[] = []) {
  const node = beyond(tree);
  if (!node) return { tree, problems };
  const { column = 1, line = 1 } = node.position?.start ?? {};
  return { tree: undefined, problems: [...problems, { file, line, column, ...tooDeep }] };
}

/** So many mistakes that only the parser knows are told of one file; each costs a reading of the whole. */
const mostReadings = 12;

/** Reads a body that the parser has given up at, without what it gives up at. */
function inPieces(file: string, body: string, first: Unreadable) {
  const { gone, partners, slips } = bodySlips(body);
  const problems: Problem[] = slips.map(({ said: [rule, what, mend], start, told = start }) => {
    return { file, ...placeAt(body, told), rule, what, mend };
  });
  let text = without(body, gone);
  let unread: Unreadable | undefined = slips.length > 0 ? undefined : first;
  for (let reading = 0; reading < mostReadings; reading += 1) {
    if (unread) {
      const problem = unreadable(file, unread);
      problems.push(problem);
      text = without(text, around(text, problem, partners));
    }
    try {
      return within(file, parser.parse(text), problems);
    } catch (error) {
      unread = error as Unreadable;
    }
  }
  return { tree: undefined, problems };
}

/** What to take out where the parser has given up: the tag that stands there with its other half, or the block. */
function around(text: string, { column, line }: Place, partners: ReadonlyMap<TypedTag, TypedTag>) {
  const offset = offsetOf(text, line) + column - 1;
  const at = [...partners.keys()].find(({ end, start }) => start <= offset && offset < end);
  const partner = at && partners.get(at);
  if (at && partner && text.slice(at.start, at.end).trim()) return [at, partner];
  const block = { start: 0, end: text.length };
  for (const { 0: blank, index } of text.matchAll(/\n[ \t]*\r?\n/g)) {
    if (index < offset) block.start = index + blank.length;
    else block.end = Math.min(block.end, index);
  }
  // What stands in the block and has its other half elsewhere goes with it.
  const inside = (tag: TypedTag) => block.start <= tag.start && tag.start < block.end;
  return [block, ...[...partners].flatMap(([tag, other]) => (inside(tag) && !inside(other) ? [other] : []))];
}

const mostLevels = 40;

/** The first thing that stands too deep for those who walk the tree. */
function beyond(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < mostLevels; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return level[0];
}
