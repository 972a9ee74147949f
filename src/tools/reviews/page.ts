import { readFileSync } from 'node:fs';
import type { Review, Stage } from '../../editorial/schemas/review.ts';
import { formatDate } from '../../lib/dates.ts';
import { xml } from '../../lib/xml.ts';
import { type Cell, runsOf } from './galley.ts';
import type { Row } from './rows.ts';

type Markup = ReturnType<typeof xml>;

/** What stands on a proof. */
export interface Proof {
  site: string;
  title: string;
  /** The story's own name, and by what this text of it is known. */
  name: string;
  read: string;
  day: string;
  stages: readonly { stage: Stage; review?: Review | undefined; isSame: boolean }[];
  /** Whether it is compared with what was read last, and by whom that was. */
  since: string | undefined;
  rows: readonly (Row & { picture?: string | undefined })[];
  /** What the checker says of the story. */
  problems: readonly string[];
}

const style = readFileSync(new URL('proof.css', import.meta.url), 'utf8');

/** A proof as one page: its lines numbered, what is known of numbers and names beside them, changes marked. */
export function pageOf(proof: Proof): string {
  const { day, name, problems, read, rows, since, site, stages, title } = proof;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>大样：${xml`${title}`}</title><style>${style}</style></head>
${xml`<body>
<header><p class="kind">大样</p><h1>${title}</h1>
<p class="facts">${site}　${name}　${formatDate(day)}打出　稿样 ${read}</p></header>
<table class="stages"><thead><tr>${stages.map(({ stage }) => xml`<th scope="col">${stage}</th>`)}</tr></thead>
<tbody><tr>${stages.map(signed)}</tr></tbody></table>
<p class="legend">${legend(since)}</p>
<main>${rows.map(rowOf)}</main>
<section class="check"><h2>检查</h2>${[problems.length > 0 ? xml`<ul>${problems.map((text) => xml`<li>${text}</li>`)}</ul>` : xml`<p>没有问题。</p>`]}</section>
</body>`}
</html>
`;
}

/** Who has signed, and whether it was this text; else room to sign by hand. */
function signed({ isSame, review }: Proof['stages'][number]): Markup {
  if (!review) return xml`<td class="empty"><span>签名</span><span>日期</span></td>`;
  return xml`<td><b>${review.who}</b><br/>${review.date}<br/>${isSame ? '看的是这一稿' : '以后改过'}</td>`;
}

function legend(since: string | undefined): Markup[] {
  return [
    xml`<span class="figure">实线</span>是总账里的数，出处在右边；<span class="number">点线</span>是别的数和日期，请对原文；<span class="name">粗体</span>是人名。`,
    since ? xml`和${since}那一稿比：<ins>加的</ins>、<del>删的</del>，左边有竖线。` : xml`没有人看过，没有可比的。`,
  ];
}

function rowOf({ change, lines, named, notes, picture }: Proof['rows'][number]): Markup {
  return xml`<div class="row ${change ?? ''}"><p class="what">${named}</p><div class="lines">${lines.map(
    ({ cells, number }) =>
      xml`<p><span class="no">${number === undefined ? '' : String(number)}</span><span>${cells.length > 0 ? runs(cells) : []}</span></p>`,
  )}</div><div class="notes">${picture ? [xml`<img src="${picture}" alt=""/>`] : []}${notes.map(
    ({ number, text }) => xml`<p><b>${number === undefined ? '' : String(number)}</b> ${text}</p>`,
  )}</div></div>`;
}

function runs(cells: readonly Cell[]): Markup[] {
  return runsOf(cells).map(({ change, mark, text }) => {
    const words = [mark ? xml`<span class="${mark}">${text}</span>` : xml`${text}`];
    if (change === 'gone') return xml`<del>${text}</del>`;
    return change === 'new' ? xml`<ins>${words}</ins>` : xml`${words}`;
  });
}
