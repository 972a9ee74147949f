import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { firstUnseen, numberOf } from '../../lib/invisible.ts';
import { holds } from '../../lib/typeface.ts';
import type { ContentFile } from '../content/reading.ts';
import { align } from '../source/align.ts';
import { isForeign } from '../source/body-passages.ts';
import { contractOf } from '../source/contracts.ts';
import { isJsx, type JsxElement } from '../source/guard.ts';
import { foreign, type Passage } from '../source/passage.ts';
import type { Problem } from '../source/problem.ts';
import { problemIn } from '../source/problem-in.ts';
import { characterFindings } from './copy/unprintable.ts';
import { fullWidth } from './copy/width.ts';

/** Characters of a file that readers would not see, see as boxes, or miss in a picture. */
export function checkCharacters(file: ContentFile): Problem[] {
  const { fields, passages, source, tree } = file;
  const code = tree ? passagesOfCode(tree, source) : [];
  // Whatever a field is for: in a date or an id too, nobody would see what is wrong with it.
  return [
    ...[...new Set([...fields, ...passages, ...code])].flatMap((passage) => inPassage(file, passage)),
    ...code.flatMap((passage) => fullWidth(passage.text).map((finding) => problemIn(file, passage, finding))),
  ];
}

/** Code, words of other languages and the addresses of links are no running text for other rules, but readers read the one and follow the other. */
function passagesOfCode(tree: Root, source: string): Passage[] {
  const passages: Passage[] = [];
  const add = (text: string, start: number) =>
    passages.push({ text, at: align(text, source, start), settled: [], sourced: false });
  // Of a page, a figure or a picture that is not there for it, it is told by those who look it up.
  const isLookedUp = (name: string, named: unknown) => named && firstUnseen(name);
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    if (isForeign(node) && 'children' in node) add(textOf(node), node.children[0]?.position?.start.offset ?? start);
    if (node.type === 'inlineCode' || node.type === 'code') add(node.value, start);
    else if (node.type === 'definition') add(node.url, source.indexOf(']:', start) + 2);
    else if (node.type === 'link' && source[start] === '[') {
      if (isLookedUp(node.url, node.url.startsWith('/'))) return;
      add(node.url, (node.children.at(-1)?.position?.end.offset ?? start) + 2);
    } else if (isJsx(node)) {
      for (const { name = '', position, value } of (node as JsxElement).attributes) {
        const { figures, picture, read } = contractOf(node.name ?? '')?.props[name] ?? {};
        if (typeof value !== 'string' || read || isLookedUp(value, figures || picture)) continue;
        add(value, (position?.start.offset ?? 0) + name.length + 1);
      }
    }
  });
  return passages;
}

function inPassage(file: ContentFile, passage: Passage): Problem[] {
  const { at, field, headline = false, onCards = false, text } = passage;
  const findings = characterFindings(text, headline || field !== undefined)
    // In passages it stands for code and addresses as well.
    .filter(({ start }) => text[start] !== foreign || file.source[at[start] ?? 0] === foreign);
  // One that is wrong anyway is not rare as well.
  if (onCards && findings.length === 0) return rare(file, passage);
  return findings.map((finding) => problemIn(file, passage, finding));
}

/** Real characters that the face lacks: pages show them by the system's, pictures cannot. */
function rare(file: ContentFile, passage: Passage): Problem[] {
  return [...passage.text.matchAll(/[^\s\p{M}\p{C}]/gu)]
    .filter(([character]) => !holds(character))
    .map(({ 0: character, index }) => ({
      ...problemIn(file, passage, {
        start: index,
        end: index + character.length,
        rule: 'rare-character',
        what: `标题字体里没有“${character}”（${numberOf(character)}）`,
        mend: '字没有错就不用改：网页上由读者设备的字体显示，卡片、海报上若有它，印成〓',
      }),
      warning: true as const,
    }));
}
