import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Known, Said } from '../source/contract.ts';
import { contracts } from '../source/contracts.ts';
import { findForbidden, isJsx } from '../source/guard.ts';
import type { Fix, Problem } from '../source/problem.ts';
import { checkBlocks } from './blocks.ts';
import { checkComponent } from './component-values.ts';
import { holdersIn } from './holding.ts';
import { checkLink, type Linking, mendedLink } from './links.ts';
import { sameChart } from './same-chart.ts';
import { checkTables } from './tables.ts';

const names = `(?:${Object.keys(contracts).join('|')})`;
/** A tag that is only words: its sign is full-width, or apart from its name. 《Chart》 is a title. */
const typedTag = new RegExp(
  `(?:< +|[＜〈]\\s*)/?${names}(?=[\\s/>＞〉／])|《${names}(?=\\s+\\w+\\s*[=＝]|\\s*[/／])|《/${names}(?=[>＞》])`,
);

/** Checks the text of a story, a voice or a page, all of it at once. @param source what the tree was read from */
export function checkBody(file: string, source: string, tree: Root, known: Known, linking: Linking): Problem[] {
  const tables = checkTables(tree, source);
  const problems: Problem[] = [
    ...[...findForbidden(tree), ...tables, ...sameChart(tree)].map((finding) => ({ file, ...finding })),
    ...checkBlocks(file, source, tree),
  ];
  const holders = holdersIn(tree);
  let level = 1;
  visit(tree, (node: Nodes) => {
    const { column = 1, line = 1 } = node.position?.start ?? {};
    const add = ([rule, what, mend]: Said, fix?: Fix) =>
      problems.push({ file, line, column, rule, what, mend, ...(fix && { fix }) });
    if (node.type === 'heading') {
      // Of one that a line of dashes made, the line is wrong.
      if (source[node.position?.start.offset ?? 0] !== '#') return;
      if (node.depth === 1) add(['heading-level', '正文里不能有一级标题', '改成 ## 开头']);
      else if (node.depth > level + 1)
        add(['heading-jump', `标题从${level}级跳到了${node.depth}级`, `改成 ${'#'.repeat(level + 1)} 开头`]);
      level = Math.max(node.depth, 2);
    } else if (node.type === 'text') {
      const [typed] = node.value.match(typedTag) ?? [];
      if (typed)
        add(['tag-broken', `“${typed}”成了文字，读者会看到它`, '标签以半角的 < 开头，后面紧跟名字，以半角的 > 收尾']);
    } else if (node.type === 'link' || node.type === 'definition') {
      const found = checkLink(node, source, linking);
      if (found) add(found, mendedLink(node, source, linking));
    } else if (isJsx(node)) {
      const { end, start } = node.position ?? {};
      const spoilt = tables.some(({ line }) => line >= (start?.line ?? 0) && line <= (end?.line ?? 0));
      // Of a table that cannot be read as it was meant, what a chart would make of it is no second mistake.
      const found = checkComponent(node, known, holders.get(node)).filter(
        (finding) => !spoilt || !/^chart/.test(finding.rule),
      );
      problems.push(...found.map((finding) => ({ file, ...finding })));
    }
  });
  return problems;
}
