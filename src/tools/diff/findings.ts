import { join } from 'node:path';
import { isEmbed } from '../../lib/embeds.ts';
import { pageLimit } from '../first-view.ts';
import { compareFigures, type FigureChange } from './figures.ts';
import { comparePages, type PageChanges } from './pages.ts';
import type { Side } from './side.ts';
import { compareFiles, type FileChange } from './weights.ts';

/** Everything that readers, and those who pass a page on, will find changed. */
export interface Findings {
  before: Side;
  after: Side;
  figures: FigureChange[];
  pages: PageChanges;
  files: FileChange[];
  /** What needs a second look before it is approved, in Chinese. */
  warnings: string[];
}

export async function compare(before: Side, after: Side): Promise<Findings> {
  const findings = {
    before,
    after,
    figures: compareFigures(before, after),
    pages: comparePages(before, after),
    files: await compareFiles(before, after),
  };
  return { ...findings, warnings: warningsOf(findings) };
}

/** Drawings, photographs, and what is made to be passed on; the PNG beside each drawing shows the same. */
export function isPicture({ name }: FileChange): boolean {
  return /\.(?:avif|ico|jpe?g|png|svg|webp)$/.test(name) && !/^art\/.*\.png$/.test(name);
}

export const isPage = ({ name }: FileChange) => name.endsWith('.html');

/** Where a file lies on the disk. */
export const placeOf = ({ dir }: Side, { file }: { file: string }) => join(dir, file);

function warningsOf({ after, before, figures, files, pages }: Omit<Findings, 'warnings'>): string[] {
  const withdrawn = figures.filter((figure) => figure.fields.every((field) => field.after === undefined));
  const heavy = files.filter((file) => isPage(file) && isHeavier(file));
  const place = ({ base, origin }: Side) => `${origin}${base}`;
  const changedIn = (kind: string) => {
    const changes = pages.behind.filter(({ kinds }) => kinds.includes(kind));
    return [...new Set(changes.flatMap((change) => change.pages))];
  };
  const told = (kind: string, what: string) =>
    changedIn(kind).length > 0 ? [`${what}变了：${listOf(changedIn(kind))}。`] : [];
  return [
    ...pages.gone.map((page) =>
      isEmbed(page.slice(1))
        ? `${page} 没有了：别的网页嵌着这幅图的，那里会空着。图还在的，把它的 id 改回去。`
        : `${page} 没有了，也没有跳转：收藏过、转发过它的人会看到“没有找到”。`,
    ),
    ...(withdrawn.length > 0
      ? [`撤下了${withdrawn.length}个数：${withdrawn.map(({ label }) => label).join('、')}。`]
      : []),
    ...heavy.map(
      ({ after: sent, name }) => `${name} 有 ${sent?.bytes} 字节，比以前重，超过了一页的上限 ${pageLimit} 字节。`,
    ),
    ...(place(before) === place(after) ? [] : [`发布的地址变了：${place(before)} → ${place(after)}。`]),
    ...told('页头 robots', '搜索引擎能不能收录，'),
    ...told('页头 content-security-policy', '内容安全策略（CSP）'),
  ];
}

/** The print edition holds all others, and is made for paper. */
function isHeavier({ after, before, name }: FileChange): boolean {
  return !name.startsWith('print/') && (after?.bytes ?? 0) > pageLimit && (after?.bytes ?? 0) > (before?.bytes ?? 0);
}

/** A few pages by name, many by number. */
export function listOf(pages: readonly string[]): string {
  const shown = pages.slice(0, 3).join('、');
  return pages.length > 3 ? `${shown} 等${pages.length}页` : shown;
}
