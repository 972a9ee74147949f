import { globSync, readFileSync } from 'node:fs';
import { claimOf, kinds } from '../../editorial/charts/kinds.ts';
import { type Example, readExamples } from '../../editorial/ledger/examples.ts';
import { storySchema } from '../../editorial/schemas/story.ts';
import type { Contract, Prop } from '../../editorial/source/contract.ts';
import { contracts } from '../../editorial/source/contracts.ts';
import { guideFile, guideFolder } from '../../lib/content-folder.ts';
import { jsonSchema } from './schemas.ts';

/** What the guide has made for it, by the name that its first and last line bear. */
const lists: Readonly<Record<string, () => string>> = { 登记项: storyFields, 组件: components, 图表: chartKinds };

/** The pages of the editors' guide, by path; none where a report brings none along. */
export function guidePages(): Map<string, string> {
  const files = globSync([guideFile, `${guideFolder}/*.md`]).sort();
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/**
 * The guide with its lists as schemas, contracts, examples and claims have them; the rest is its editors'.
 * @throws where a list has no place in it, or several
 */
export function withLists(pages: ReadonlyMap<string, string>): Map<string, string> {
  const made = new Map(pages);
  for (const [name, list] of Object.entries(lists)) {
    const [start, end] = [`<!-- ${name}:开始 -->`, `<!-- ${name}:结束 -->`];
    const [page = '', text = ''] = [...made].find(([, text]) => text.includes(start)) ?? [];
    const parts = text.split(start).flatMap((part) => part.split(end));
    const marks = [...made.values()].flatMap((text) => text.match(new RegExp(`${start}|${end}`, 'g')) ?? []);
    if (marks.join() !== [start, end].join() || parts.length !== 3)
      throw new Error(
        `编辑指南（${guideFile}、${guideFolder}/）里要有且只有一行 ${start}，后面同一页上一行 ${end}，照样子补上或删去多的；两行中间由 npm run editor-kit 写`,
      );
    made.set(page, `${parts[0]}${start}\n\n${list()}\n\n${end}${parts[2]}`);
  }
  return made;
}

/** What an editor would type as it stands there. */
const written = /'?\d{4}-\d\d-\d\d'?|\[[^\]]*\]/g;

function storyFields(): string {
  const { properties = {}, required = [] } = jsonSchema(storySchema);
  const rows = Object.entries(properties).map(([field, { description = '', properties: inside = {}, title }]) => {
    const parts = Object.entries(inside).map(([part, said]) => `\`${part}\`：${said.description}`);
    const how = [description, ...parts].join('').replaceAll('|', '\\|').replace(written, '`$&`');
    return `| \`${field}\` | ${title}${required.includes(field) ? '' : '（可以不写）'} | ${how} |`;
  });
  return ['| 项 | 是什么 | 怎么写 |', '|---|---|---|', ...rows].join('\n');
}

function components(): string {
  const examples = readExamples();
  const entries = Object.entries(contracts).map(([name, contract]) =>
    entryOf(
      name,
      contract,
      examples.find((example) => example.name === name),
    ),
  );
  return entries.join('\n\n');
}

function chartKinds(): string {
  const rows = kinds.map((kind) => {
    const { draws, notFor } = claimOf(kind);
    return `| \`${kind}\` | ${draws} | ${notFor} |`;
  });
  return ['| `kind` | 画什么 | 什么时候不能用 |', '|---|---|---|', ...rows].join('\n');
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
  return flag ? `${hint}，后面不写值` : hint.replace(written, '`$&`');
}

/** What stands under the first heading of an example. */
function firstState({ body }: Example): string {
  const [, state = ''] = body.split(/^## .*$/m);
  return state.trim();
}
