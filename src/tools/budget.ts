import { globSync, readFileSync } from 'node:fs';
import { isEmbed } from '../lib/embeds.ts';
import { readCommand } from './command.ts';
import { firstView, firstWindow, pageLimit } from './first-view.ts';
import { readSettings } from './settings.ts';

const dist = 'dist';
const help = `npm run budget

列出 ${dist}/ 里每个网页显示出来以前要下载多少字节；有超过 ${pageLimit} 的，退出码是 1；一幅图一页、供别的网页嵌入的，不超过 ${firstWindow}。`;

/** `npm run budget`: prints the bytes that every page must have before it is whole, and fails when one is over. */
readCommand({ name: 'npm run budget', help }, process.argv.slice(2));
const { base } = readSettings();

// The print edition holds the words of all other pages, and is made for paper.
const pages = globSync('**/*.html', { cwd: dist, exclude: ['print/**'] }).sort();
if (pages.length === 0) {
  console.error('dist/ 里没有网页，先运行 npm run build。');
  process.exit(1);
}
const rows = pages.map((page) => {
  const { html, blocking } = firstView(readFileSync(`${dist}/${page}`, 'utf8'), dist, base);
  const limit = isEmbed(page) ? firstWindow : pageLimit;
  return { 网页: page, HTML: html, 阻塞资源: blocking, 合计: html + blocking, 余量: limit - html - blocking };
});
console.table(rows);
const over = rows.filter((row) => row.余量 < 0);
if (over.length > 0) {
  console.error(
    `网页超重，超过 ${pageLimit} 字节，嵌入的超过 ${firstWindow}：${over.map((row) => row.网页).join('、')}`,
  );
  process.exit(1);
}
