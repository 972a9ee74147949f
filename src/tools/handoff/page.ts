import { readFileSync } from 'node:fs';
import { xml } from '../../lib/xml.ts';

/** What an editor needs to put a story into another platform. */
export interface HandedPage {
  /** Its name in addresses. */
  name: string;
  title: string;
  summary: string;
  byline: string;
  /** Full; undefined until it is known where the site is published. */
  address: string | undefined;
  /** What an editor has to know before it goes out. */
  warnings: readonly string[];
  covers: readonly { name: string; file: string; src: string; width: number; height: number }[];
  /** What is pasted, its pictures in it. */
  article: string;
}

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('copy.js', import.meta.url), 'utf8');

/** By it the command knows a folder that it has written itself. */
export const generator = '<meta name="generator" content="npm run handoff">';

/** What platforms allow at most, in characters. */
const most = { title: 64, summary: 120 };

/** One page that stands by itself: what to copy into which field, and the text with a button that copies it. */
export function pageOf({ address, article, byline, covers, name, summary, title, warnings }: HandedPage): string {
  const fields = [
    { label: `标题（${title.length}个字，最多${most.title}）`, text: title },
    { label: `摘要（${summary.length}个字，最多${most.summary}）`, text: summary },
    { label: '作者', text: byline },
    ...(address ? [{ label: '原文链接', text: address }] : []),
  ];
  const head = xml`<header><h1>${title}</h1>${warnings.map((warning) => xml`<p class="warning">${warning}</p>`)}
<p>先点“复制正文”，到公众号等平台的编辑器里粘贴；标题、摘要、封面在下面。粘贴以后有图片没上去的，用文件夹 images 里编了号的补上。</p>
<p><button type="button" id="copy">复制正文</button> <span id="copied" role="status"></span></p>
<dl>${fields.map(({ label, text }) => xml`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
<ul>${covers.map(
    ({ file, height, name: what, src, width }) =>
      xml`<li><img src="${src}" alt="封面：${what}"/><span>${what}　${String(width)}×${String(height)}　${file}</span></li>`,
  )}</ul></header>`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">${generator}
<title>${xml`供稿：${title}（${name}）`}</title><style>${style}</style></head>
<body>${head}
<main id="article">${article}</main>
<script>${script}</script></body>
</html>
`;
}
