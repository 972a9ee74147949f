import { expect, test } from 'vitest';
import { articleOf } from '../../../src/tools/handoff/article.ts';
import { faultsOf } from '../../support/handed-off.ts';

const page = 'https://news.example.cn/zt/stories/a/';
const place = (told: { src: string } | { drawing: string }) =>
  'src' in told ? told.src.replace('/zt/art/', 'images/') : `images/${told.drawing}.png`;
const handed = (html: string) => articleOf(html, page, place, { head: '', foot: '' });
/** Its words and tags, without the styles and the section around it. */
const plain = (html: string) =>
  handed(html)
    .replace(/ style="[^"]*"/g, '')
    .replace(/^<section>|<\/section>$/g, '');

test.each([
  ['scripts', '<p>甲</p><script>alert(1)</script><noscript><img src="/zt/art/a.png"></noscript>', '<p>甲</p>'],
  ['classes, ids, handlers and data', '<p id="a" class="b" onclick="c" data-d="e" aria-label="f">甲</p>', '<p>甲</p>'],
  ['styles of its own', '<p style="position:fixed;--a:1">甲</p><style>p{color:red}</style>', '<p>甲</p>'],
  ['a drawing without a number', '<p>甲<svg><text>乙</text></svg></p>', '<p>甲</p>'],
  ['what is hidden', '<p hidden>甲</p><p>乙</p>', '<p>乙</p>'],
  ['what is to be downloaded', '<p><a href="data:text/csv,1" download="a.csv">下载</a>甲</p>', '<p>甲</p>'],
  ['buttons, and players', '<button>听</button><audio src="a.mp3"></audio><p>甲</p>', '<p>甲</p>'],
  ['the way back from a note', '<p>甲<a href="#b" class="data-footnote-backref">↩</a></p>', '<p>甲</p>'],
  ['a changing drawing', '<figure class="steps-stage" aria-hidden="true"><svg data-picture="9"></svg></figure>', ''],
])('%s are left out', (_, html, left) => {
  expect(plain(html)).toBe(left);
});

test('no link is left: one within the feature is its words, one that leads elsewhere says where', () => {
  expect(plain('<p><a href="/zt/about/">甲</a></p>')).toBe('<p>甲</p>');
  expect(plain('<p><a href="https://other.example/b">甲</a></p>')).toBe('<p>甲（https://other.example/b）</p>');
  expect(plain('<p><a href="https://other.example/b">https://other.example/b</a></p>')).toBe(
    '<p>https://other.example/b</p>',
  );
  expect(plain('<p><a href="javascript:alert(1)">甲</a></p>')).toBe('<p>甲</p>');
});

test('a chart is its title, its sentence, its picture and its source; its table where the picture prints no numbers', () => {
  const chart = (more: string) => `<figure class="chart"><figcaption><p class="chart-title display">题</p>
    <p class="chart-takeaway">话</p></figcaption><div class="chart-touch"><output></output></div>
    <div role="img" aria-label="柱状图：1个数" data-picture="1"><div>甲</div><svg></svg></div><p class="chart-source">说明</p>
    <details class="chart-data${more}"><summary>数据表</summary><table><caption>题</caption><tbody><tr><th scope="row">甲</th><td>1</td></tr></tbody></table></details></figure>`;
  const shown = '<section><p>题</p><p>话</p><img src="images/1.png" alt="柱状图：1个数"><p>说明</p>';
  const words = (more: string) => plain(chart(more)).replace(/\s*\n\s*/g, '');
  expect(words(' chart-few')).toBe(`${shown}</section>`);
  expect(words('')).toBe(`${shown}<table><tbody><tr><th>甲</th><td>1</td></tr></tbody></table></section>`);
});

test('a table too long for a phone stays on the website, and says so', () => {
  const rows = Array.from({ length: 22 }, (_, index) => `<tr><td>${index}</td></tr>`).join('');
  expect(plain(`<details class="chart-data"><table>${rows}</table></details>`)).toBe('<p>21行数据，见原网页。</p>');
});

test('a list in a list stands below its item', () => {
  expect(plain('<ul><li>甲<ol><li>乙</li></ol></li><li>丙</li></ul>')).toBe(
    '<ul><li>甲</li><ol><li>乙</li></ol><li>丙</li></ul>',
  );
});

test('pictures are named by their place, and have the words of those who do not see them', () => {
  const picture =
    '<picture><source srcset="/zt/art/b.svg"><img src="/zt/art/a.png" alt="院子" width="9" height="6" loading="lazy"></picture>';
  expect(plain(picture)).toBe('<img src="images/a.png" alt="院子">');
});

test('whatever is thrown at it, no more comes out than is allowed', () => {
  const hostile = `<div style="float:left"><iframe src="a"></iframe><a href="b" class="c"><span class="chart constructor __proto__">甲</span></a>
    <form><input value="d"></form><toString>乙</toString><constructor class="toString">丙</constructor><math><mi>丁</mi></math>
    <template><p onclick="e">戊</p></template><td colspan="2" id="f">己</td><img src="javascript:alert(1)" onerror="g"><p><p>庚</div>`;
  expect(faultsOf(handed(hostile))).toEqual([]);
  expect(handed(hostile)).toMatch(/甲[\s\S]*乙[\s\S]*丙[\s\S]*庚/);
});
