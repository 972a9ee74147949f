import { readFileSync } from 'node:fs';
import { type Example, readExamples } from '../../editorial/ledger/examples.ts';
import type { Contract, Prop } from '../../editorial/source/contract.ts';
import { contracts } from '../../editorial/source/contracts.ts';

export const guide = 'content/README.md';

const [start, end] = ['<!-- 组件:开始 -->', '<!-- 组件:结束 -->'];

/** The editors' guide with its list of components as their contracts and examples have it; the rest is its editors'. */
export function guideWithComponents(text = readFileSync(guide, 'utf8')): string {
  const [before, rest] = cut(text, start);
  const [, after] = cut(rest, end);
  const examples = readExamples();
  const entries = Object.entries(contracts).map(([name, contract]) =>
    entryOf(
      name,
      contract,
      examples.find((example) => example.name === name),
    ),
  );
  return `${before}${start}\n\n${entries.join('\n\n')}\n\n${end}${after}`;
}

function cut(text: string, mark: string): [string, string] {
  const parts = text.split(mark);
  if (parts.length !== 2) throw new Error(`${guide} 里要有且只有一行 ${mark}，组件的一节从它写起、到它为止`);
  return parts as [string, string];
}

function entryOf(name: string, contract: Contract, example: Example | undefined): string {
  const lines = [`### ${name}：${contract.use}`, sentenceOf(contract)];
  if (example) lines.push(`\`\`\`mdx\n${firstState(example)}\n\`\`\``);
  return lines.filter(Boolean).join('\n\n');
}

function sentenceOf({ holds, inside, props }: Contract): string {
  const named = (required: boolean) =>
    Object.entries(props)
      .filter(([, prop]) => Boolean(prop.required) === required)
      .map(([name, prop]) => `\`${name}\`（${saidOf(prop)}）`)
      .join('、');
  const parts = [
    named(true) && `必写 ${named(true)}`,
    named(false) && `可写 ${named(false)}`,
    holds && `里面放 \`${holds}\``,
    inside && `标签中间写${inside}`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('；')}。` : '';
}

function saidOf({ choices, flag, hint }: Prop): string {
  if (choices) return `${hint}：${choices.map((word) => `\`${word}\``).join('、')}`;
  return flag ? `${hint}，后面不写值` : hint;
}

/** What stands under the first heading of an example. */
function firstState({ body }: Example): string {
  const [, state = ''] = body.split(/^## .*$/m);
  return state.trim();
}
