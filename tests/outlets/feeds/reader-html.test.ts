import { expect, test } from 'vitest';
import { readerHtml } from '../../../src/outlets/feeds/reader-html.ts';

const page = 'https://news.example.cn/zt/stories/a/';
const read = (html: string) => readerHtml(html, page);

test.each([
  ['scripts', '<p>甲</p><script>alert(1)</script>', '<p>甲</p>'],
  ['drawings', '<p>甲<svg><text>乙</text><script>1</script></svg></p>', '<p>甲</p>'],
  ['handlers, styles, classes and ids', '<p id="a" class="b" style="c" onclick="d" data-e="f">甲</p>', '<p>甲</p>'],
  ['comments', '<p>甲<!-- 乙 --></p>', '<p>甲</p>'],
  ['frames', '<iframe src="https://evil.example"><b>甲</b></iframe>', ''],
  ['markup hidden in raw text', '<noembed><img src=x onerror=alert(1)></noembed>', ''],
  [
    'markup hidden in unknown raw text',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '&lt;img src=x onerror=alert(1)&gt;',
  ],
  ['what is hidden', '<p hidden>甲</p><p>乙</p>', '<p>乙</p>'],
  [
    'a drawing inside one, and what it says',
    '<svg><title>甲</title><foreignObject><p>乙</p></foreignObject></svg>',
    '',
  ],
  ['what a template holds', '<template><p>甲</p></template>', ''],
  ['forms', '<form action="/a"><input name="b" value="丙"><p>甲</p></form>', ''],
  ['an address that hides its scheme', '<a href="&#106;avascript&colon;alert(1)">甲</a>', '甲'],
  ['a link to what is no page', '<a href="data:text/html,甲">甲</a>', '甲'],
  ['buttons', '<button>听</button>', ''],
  ['a link to a script, but not its words', '<a href="java\tscript:alert(1)">甲</a>', '甲'],
  ['a table to download', '<a href="data:text/csv,1" download="a.csv">下载</a>', ''],
  [
    'the place of a picture among those that are swiped through',
    '<figcaption><span class="photos-number">1/3</span>甲</figcaption>',
    '<figcaption>甲</figcaption>',
  ],
  ['a picture without an address', '<img src="data:image/png;base64,AA" alt="甲">', ''],
])('%s are left out', (_, html, left) => {
  expect(read(html)).toBe(left);
});

test.each([
  ['/zt/about/', 'https://news.example.cn/zt/about/'],
  ['#user-content-fn-1', `${page}#user-content-fn-1`],
  ['//other.example/', 'https://other.example/'],
  ['mailto:a@b.cn', 'mailto:a@b.cn'],
])('a link to %s is a full address', (href, full) => {
  expect(read(`<a href="${href}">甲</a>`)).toBe(`<a href="${full}">甲</a>`);
});

test('a picture is its plainest source, with its words and its size', () => {
  expect(
    read(
      '<picture><source srcset="/zt/dark.svg"><img src="/zt/light.svg" alt="甲" width="3" height="2" loading="lazy"></picture>',
    ),
  ).toBe('<img src="https://news.example.cn/zt/light.svg" alt="甲" width="3" height="2">');
});

test('a chart is its title, its sentence, a link to its drawing, and its table', () => {
  const chart = `<figure class="chart"><figcaption><p class="chart-title display">题</p><p>一句话</p></figcaption>
    <div><svg role="img"></svg></div><div><svg role="img"></svg></div><p>说明</p>
    <details><summary>数据表</summary><table><caption>题</caption><tbody><tr><th scope="row">甲</th><td><data value="1">1个</data></td></tr></tbody></table>
    <a href="data:text/csv,1" download="a.csv">下载CSV</a></details></figure>`;
  expect(read(chart).replace(/\s*\n\s*/g, '')).toBe(
    `<figure><figcaption><p><strong>题</strong></p><p>一句话</p></figcaption><p><a href="${page}">图见网页</a></p><p>说明</p>` +
      '<table><tbody><tr><th scope="row">甲</th><td>1个</td></tr></tbody></table></figure>',
  );
});
