import { countOf, type Problem } from '../../editorial/source/problem.ts';
import { readPalette } from '../../lib/palette.ts';
import { xml } from '../../lib/xml.ts';

/** A problem, and the line of the file that it stands in. */
export interface ShownProblem extends Problem {
  excerpt: string;
}

/**
 * The page that `npm run dev` shows in the place of any other while the content has mistakes: all of them, in
 * Chinese. It asks every second whether they are still the same, and makes way once they are not.
 * @param version of the problems; see `preview.ts`
 */
export function problemPage(problems: readonly ShownProblem[], version: string): string {
  const colour = (name: string) => readPalette('light').get(name) ?? '';
  const items = problems.map(
    ({ column, excerpt, field = '', file, line, mend, more, rule, what }) =>
      xml`<li><p class="place">${file}　第${String(line)}行第${String(column)}列　${field}　${rule}</p>
<pre>${excerpt}</pre><p class="what">${what}。</p><p>怎么改：${mend}。${more ? `这个文件还有${String(more)}处同样的。` : ''}</p></li>`,
  );
  const style = `
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; background: ${colour('paper')}; color: ${colour('ink')};
  font: 1.0625rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
h1 { font-size: 1.75rem; line-height: 1.4 } ol { padding: 0; list-style: none }
li { padding: 1rem 0; border-top: 1px solid ${colour('rule')} } p, pre { margin: 0 }
.place { color: ${colour('ink-soft')}; font-size: .875rem } .what { color: ${colour('accent')}; font-weight: 700 }
pre { padding: .25rem .75rem; background: ${colour('panel')}; white-space: pre-wrap; overflow-wrap: anywhere }`;
  // 503: the preview is on its way, and who goes now finds nobody.
  const script = `
setInterval(async () => {
  const { headers, status } = await fetch(location.href, { method: 'HEAD', headers: { accept: 'text/html' } });
  if (status !== 503 && headers.get('x-problems') !== '${version}') location.reload();
}, 1000);`;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${xml`<title>稿件有${countOf(problems)}</title>`}<style>${style}</style>
${xml`<h1>稿件有${countOf(problems)}，改好就能看到网页</h1><p>改完存盘，这一页会自己更新。</p><ol>${items}</ol>`}<script>${script}</script>`;
}
