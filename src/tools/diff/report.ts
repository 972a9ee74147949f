import { readFileSync } from 'node:fs';
import { xml } from '../../lib/xml.ts';
import { type Findings, isPage, isPicture, listOf } from './findings.ts';
import type { Grouped } from './pages.ts';
import type { Sight } from './photographs.ts';
import { summaryOf } from './summary.ts';
import type { FileChange } from './weights.ts';
import { stretches } from './wording.ts';

type Markup = ReturnType<typeof xml>;

/** What the report shows beside words: pictures that lie in its folder. */
export interface Shown {
  /** Or why there are none, in Chinese. */
  sights: readonly Sight[] | string;
  /** How many changed pages were too many to be photographed. */
  left: number;
  /** Changed drawings and pictures, each with its copies in the report's folder. */
  pictures: readonly { name: string; before?: string; after?: string }[];
}

/** The report's name, by which a folder is known that an older report may be cleared from. */
export const title = '这一版改了什么';

const style = readFileSync(new URL('report.css', import.meta.url), 'utf8');

/** One page in Chinese for whoever has to approve a change. */
export function reportOf(findings: Findings, shown: Shown): string {
  const { after, before, figures, files, pages, warnings } = findings;
  const [summary = ''] = summaryOf(findings);
  const words = pages.words.map(changeOf);
  const behind = pages.behind.map(changeOf);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
${xml`<body>
<h1>${title}</h1>
<p class="sides">旧：${before.dir}　新：${after.dir}</p>
<p>${summary}</p>
${warnings.length > 0 ? [xml`<ul class="warnings">${warnings.map((text) => xml`<li>${text}</li>`)}</ul>`] : []}
${section('数字', figures.length > 0 ? [figuresTable(findings)] : [])}
${section('文字', words)}
${section('网页', addresses(findings))}
${section('画面', sightsOf(shown))}
${section(
  '插画、卡片和海报',
  shown.pictures.map(({ after: is, before: was, name }) => pair(name, was, is)),
)}
${section('字节', files.some(isPage) ? [weights(files.filter(isPage))] : [])}
${section('读者不直接看到的', [
  ...(behind.length > 0
    ? [xml`<details><summary>链接、转发和搜索用的文字，${String(behind.length)}处</summary>${behind}</details>`]
    : []),
  ...others(files.filter((file) => !isPage(file) && !isPicture(file))),
])}
</body>`}
</html>
`;
}

/** Nothing at all where there is nothing to tell. */
function section(title: string, content: readonly Markup[]): Markup[] {
  return content.length > 0 ? [xml`<section><h2>${title}</h2>${content}</section>`] : [];
}

function changeOf({ after, before, kinds, moved, pages }: Grouped): Markup {
  const what = moved ? '换了位置' : before === undefined ? '新加' : after === undefined ? '删去' : '改写';
  return xml`<div class="change"><p class="where">${what}　${kinds.join('、')}　${listOf(pages)}</p><p>${
    moved ? (after ?? '') : marked(before, after)
  }</p></div>`;
}

function marked(before = '', after = ''): Markup[] {
  return stretches(before, after).map((stretch) => {
    if (stretch.in === 'before') return xml`<del>${stretch.text}</del>`;
    return stretch.in === 'after' ? xml`<ins>${stretch.text}</ins>` : xml`${stretch.text}`;
  });
}

function figuresTable({ figures }: Findings): Markup {
  return xml`<table><thead><tr><th>编号</th><th>说的是什么</th><th>归在</th><th>改了</th></tr></thead><tbody>${figures.map(
    ({ fields, heading, id, label }) =>
      xml`<tr><td>${id}</td><td>${label}</td><td>${heading}</td><td>${fields.map(
        ({ after, before, name }) => xml`<div>${name}：${marked(before, after)}</div>`,
      )}</td></tr>`,
  )}</tbody></table>`;
}

function addresses({ pages }: Findings): Markup[] {
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [xml`<h3>${title}</h3><ul>${lines.map((line) => xml`<li>${line}</li>`)}</ul>`] : [];
  return [
    ...list('新的', pages.fresh),
    ...list(
      '换了地址，旧地址会跳转',
      pages.renamed.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...list('没有了', pages.gone),
    ...list(
      '文字有改动的',
      pages.changed.flatMap(({ page, words }) => (words ? page : [])),
    ),
  ];
}

function sightsOf({ left, sights }: Shown): Markup[] {
  if (typeof sights === 'string') return [xml`<p>${sights}</p>`];
  const rest = left > 0 ? [xml`<p>另有${String(left)}页也变了，没有拍下来。</p>`] : [];
  return [
    ...sights.map(
      ({ page, parts }) => xml`<h3>${page}</h3>${parts.map(({ after, before }) => pair(page, before, after))}`,
    ),
    ...rest,
  ];
}

function pair(name: string, before: string | undefined, after: string | undefined): Markup {
  const side = (label: string, file: string | undefined) =>
    file
      ? xml`<figure><img src="${file}" alt="${name}，${label}" loading="lazy"/><figcaption>${label}　${name}</figcaption></figure>`
      : xml`<figure><figcaption>${label}　没有</figcaption></figure>`;
  return xml`<div class="pictures">${[side('旧', before), side('新', after)]}</div>`;
}

function weights(files: readonly FileChange[]): Markup {
  const rows = files.map(({ after, before, name }) => {
    const change = (after?.bytes ?? 0) - (before?.bytes ?? 0);
    return xml`<tr><td>${name}</td><td class="number">${bytes(before)}</td><td class="number">${bytes(after)}</td><td class="number">${change > 0 ? `+${change}` : String(change)}</td></tr>`;
  });
  return xml`<table><thead><tr><th>网页（压缩后，字节）</th><th class="number">旧</th><th class="number">新</th><th class="number">增减</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function others(files: readonly FileChange[]): Markup[] {
  const line = ({ after, before, name }: FileChange) => xml`<li>${name}：${bytes(before)} → ${bytes(after)} 字节</li>`;
  return files.length > 0 ? [xml`<h3>别的文件</h3><ul>${files.map(line)}</ul>`] : [];
}

const bytes = (sent: FileChange['after']) => (sent ? String(sent.bytes) : '无');
