import GithubSlugger from 'github-slugger';
import type { Nodes, Parent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Said } from '../source/contract.ts';
import { contractOf } from '../source/contracts.ts';
import { isJsx, type JsxElement } from '../source/guard.ts';
import type { Problem } from '../source/problem.ts';

/** Nobody numbers so far: it is a year. */
const mostNumbered = 99;

/** What Markdown makes of a line, a list or a tag that an editor did not mean. @param source what the tree was read from */
export function checkBlocks(file: string, source: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const named = labelsIn(tree);
  visit(tree, (node: Nodes) => {
    const tell = ({ position }: Nodes | JsxElement, [rule, what, mend]: Said) => {
      const { column = 1, line = 1 } = position?.start ?? {};
      problems.push({ file, line, column, rule, what, mend });
    };
    const said = inNode(node, source, named);
    if (said) tell(node, said);
    for (const tag of blocksInText(node)) {
      const what = `<${tag.name}> 和文字连在一段里，网页会断成几截`;
      tell(tag, ['component-in-text', what, '标签单独成段，上下各空一行；在小标题、表格里的，挪出来']);
    }
  });
  return problems;
}

function inNode(node: Nodes, source: string, named: ReadonlySet<string>): Said | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  switch (node.type) {
    case 'heading':
      if (source[start] !== '#')
        return ['underlined-heading', '下面的一行横线把这一段变成了标题', '横线上面空一行；是小标题的，写成 ## 开头'];
      return new GithubSlugger().slug(textOf(node)) === ''
        ? ['heading-empty', '小标题里没有字', '写上字，或删去这一行']
        : undefined;
    case 'list': {
      const first = node.start ?? 1;
      return node.ordered && first > mostNumbered
        ? ['list-number', `这一段会变成从${first}起编号的列表`, `不是列表的，点改成“年”“、”一类，或写成 ${first}\\.`]
        : undefined;
    }
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? ['task-list', '方框会变成打勾的任务', '删去 [ ]，写成普通的列表']
        : undefined;
    case 'break':
      return source[start] === ' '
        ? ['trailing-spaces', '行末有两个空格，网页会在这里断行', '删去空格；真要断行的，行末写一个反斜杠 \\']
        : undefined;
    case 'emphasis':
    case 'strong':
      return /\d/.test(source[start - 1] ?? '') && /\d/.test(source[end] ?? '')
        ? ['multiplication', '星号会变成着重号，不会显示', '乘号写成 ×，如“2×3×4米”']
        : undefined;
    case 'definition':
    case 'footnoteDefinition':
      return named.has(`${node.type} ${node.identifier}`)
        ? undefined
        : ['unused-note', `[${textOfLabel(node)}] 在正文里没有用到，读者看不到`, '正文里写上同样的记号，或删去这一段'];
    default:
      return undefined;
  }
}

const textOfLabel = (node: { type: string; identifier: string; label?: string | null | undefined }) =>
  `${node.type === 'footnoteDefinition' ? '^' : ''}${node.label ?? node.identifier}`;

/** What the references of a body name. */
function labelsIn(tree: Root): Set<string> {
  const named = new Set<string>();
  visit(tree, (node: Nodes) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(`definition ${node.identifier}`);
    if (node.type === 'footnoteReference') named.add(`footnoteDefinition ${node.identifier}`);
  });
  return named;
}

/** The components that are blocks of their own, in what becomes one paragraph, heading or cell. */
function blocksInText(node: Nodes): JsxElement[] {
  if (!['paragraph', 'heading', 'tableCell'].includes(node.type)) return [];
  const { children } = node as Parent;
  // Of tags alone MDX makes no paragraph.
  const alone = children.every((child) => isJsx(child) || isBlank(child as Nodes));
  return node.type === 'paragraph' && alone ? [] : blocksAmong(children as Nodes[]);
}

function isBlank(node: Nodes | { type: string }): boolean {
  return node.type === 'mdxTextExpression' || ('value' in node && node.type === 'text' && !node.value.trim());
}

/** The outermost: those inside them stand in them. */
function blocksAmong(nodes: readonly Nodes[]): JsxElement[] {
  return nodes.flatMap((node): JsxElement[] => {
    const contract = isJsx(node) && contractOf((node as JsxElement).name ?? '');
    if (contract && !contract.inline) return [node as unknown as JsxElement];
    return 'children' in node ? blocksAmong(node.children as Nodes[]) : [];
  });
}
