import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { insteadOf, nearest } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Said } from './contract.ts';
import { contractOf, contracts } from './contracts.ts';
import type { Place } from './place.ts';

/** A thing that a story must not hold, and where. */
export interface Finding extends Place {
  rule: RuleId;
  what: string;
  mend: string;
}

/** What MDX adds to Markdown; only what is looked at here. */
export interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown; position?: Nodes['position'] }[];
  position?: Nodes['position'];
}

/** Plain HTML that says something Markdown cannot, and the attributes it may have. */
const plainHtml: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  br: [],
  caption: [],
  rp: [],
  rt: [],
  ruby: [],
  sub: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  thead: [],
  tr: [],
};
const comment = /^\s*(\/\*[\s\S]*?\*\/\s*)*$/;
/** Addresses that lead somewhere, and run nothing. */
const safeAddress = /^(https?:\/\/|mailto:|tel:|#|\/(?!\/)|\.{0,2}\/)/i;

export function isJsx(node: unknown): node is JsxElement {
  return /^mdxJsx(Flow|Text)Element$/.test((node as { type: string }).type);
}

/**
 * What would run code or load from elsewhere, in a story as the build's own parser reads it.
 * Stories are data: words, figures and the components of the contract. The checker tells
 * editors, the build refuses, and both ask here.
 */
export function findForbidden(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node: Nodes | JsxElement | { type: string; value?: string; position?: Nodes['position'] }) => {
    const { column = 1, line = 1 } = node.position?.start ?? {};
    const find = (rule: RuleId, what: string, mend: string) => findings.push({ line, column, rule, what, mend });
    if (node.type === 'mdxjsEsm') find('code', '稿件里不能有 import 或 export', '删去；组件不用引入，直接写标签');
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!comment.test((node as { value: string }).value)) {
        find(
          'code-braces',
          '花括号里的内容会被当成程序',
          '删去花括号；只想写注释的，写成 {/* 注释 */}；真要显示花括号的，写成 &#123;',
        );
      }
    } else if (node.type === 'image' || node.type === 'imageReference') {
      find(
        'image-markdown',
        '图片不能这样放',
        '改用 <Scene art="…" alt="…" caption="…" />，有照片的写 photo 和 credit',
      );
    } else if (node.type === 'html') find('html-tag', '不认识的 HTML', '删去标签');
    else if ('url' in node && !safeAddress.test(node.url)) {
      find('link-address', `链接“${node.url}”不是网址`, '写成 https:// 开头的网址，或 / 开头的站内地址');
    } else if (isJsx(node)) findings.push(...inElement(node));
  });
  return findings;
}

/** Where an element stands, or one of its props. */
export function placeOf({ attributes, position }: JsxElement, prop?: string): Place {
  const attribute = attributes.find(({ name }) => prop && name === prop);
  const { column = 1, line = 1 } = (attribute?.position ?? position)?.start ?? {};
  return { line, column };
}

function inElement(element: JsxElement): Finding[] {
  const { attributes, name } = element;
  const find = (rule: RuleId, what: string, mend: string, prop?: string): Finding => ({
    ...placeOf(element, prop),
    rule,
    what,
    mend,
  });
  if (!name) return [find('tag-empty', '空标签 <> 没有意义', '删去')];
  const allowed = Object.hasOwn(plainHtml, name) ? (plainHtml[name] ?? []) : propsOf(name);
  if (!allowed) {
    // <figure> is of HTML, and more than a number.
    const small = name !== 'figure' && Object.keys(contracts).find((known) => known.toLowerCase() === name);
    return /^[a-z]/.test(name) && !small
      ? [find('html-tag', `<${name}> 不能用`, `删去标签；能用的 HTML 只有：${Object.keys(plainHtml).join('、')}`)]
      : [find('component-unknown', `没有 <${name}> 这个组件`, insteadOf(name, Object.keys(contracts)))];
  }
  const given = attributes.map((attribute) => attribute.name ?? '');
  const problems = attributes.flatMap((attribute): Finding[] => {
    const said = inAttribute(attribute, name, allowed);
    if (!said) return [];
    const [rule, what, mend] = said;
    return [find(rule, what, mend, attribute.name)];
  });
  const twice = given.filter((prop, index) => prop && given.indexOf(prop) < index);
  // What comes with a spread nobody knows, and a misspelled prop is not missing as well.
  const meant = given.includes('')
    ? allowed
    : given.flatMap((prop) => (allowed.includes(prop) ? [] : (nearest(prop, allowed) ?? [])));
  const missing = Object.entries(contractOf(name)?.props ?? {})
    .filter(([prop, { required }]) => required && ![...given, ...meant].includes(prop))
    .map(([prop]) => prop);
  return [
    ...problems,
    ...twice.map((prop) => find('prop-twice', `${prop} 写了两遍`, '只留一个', prop)),
    ...missing.map((prop) => find('prop-missing', `<${name}> 缺“${prop}”`, `补上 ${prop}="…"`)),
  ];
}

function inAttribute(
  { name: prop, type, value }: JsxElement['attributes'][number],
  element: string,
  allowed: readonly string[],
): Said | undefined {
  if (type !== 'mdxJsxAttribute' || !prop) return ['prop-code', '标签里不能用 {...}', '把属性一个一个写出来'];
  if (!allowed.includes(prop)) {
    return [
      'prop-unknown',
      `<${element}> 没有“${prop}”这个属性`,
      allowed.length > 0 ? insteadOf(prop, allowed) : '删去这个属性',
    ];
  }
  if (value !== null && typeof value === 'object') return ['prop-code', `${prop}={…} 会被当成程序`, `改成 ${prop}="…"`];
  const { flag = false, hint, required = false } = contractOf(element)?.props[prop] ?? {};
  if (flag !== (value === null || value === undefined)) {
    return flag
      ? ['prop-flag', `${prop} 后面不用写值`, `只写 ${prop}`]
      : ['prop-empty', `${prop} 没有值`, `写成 ${prop}="…"`];
  }
  if (required && !String(value).trim()) return ['prop-empty', `${prop} 是空的`, `写上${hint}`];
  if (prop === 'href' && !safeAddress.test(String(value)))
    return ['link-address', `链接“${value}”不是网址`, '写成 https:// 或 / 开头的地址'];
  return undefined;
}

function propsOf(name: string): string[] | undefined {
  const contract = contractOf(name);
  return contract && Object.keys(contract.props);
}
