import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/tools/diff/blocks.ts';
import { smallPage } from '../../support/small-sites.ts';

const address = { origin: 'https://news.example.cn', base: '/zt/' };
const said = (body: string, head = '') =>
  blocksOf(smallPage(body, head), address).map(({ kind, text }) => `${kind}：${text}`);

test('a page is read as its readers would point at it', () => {
  const page = `
    <h1>水车<wbr>转了</h1><p class="standfirst">导语<b>里</b>的话。</p>
    <p>第一段。</p><div>没有段落的话<ul><li>一项</li></ul></div>
    <figure class="chart"><figcaption><p class="chart-takeaway">多了3架。</p></figcaption></figure>
    <img src="/zt/art/a.svg" alt="一架水车">
    <div role="img" aria-label="柱状图：2根"><svg><text>9架</text></svg></div>
    <table><caption>水车</caption><tr><th>年</th><td>架</td></tr></table>`;
  expect(said(page)).toEqual([
    '标题：水车转了',
    '导语：导语里的话。',
    '正文：第一段。',
    '正文：没有段落的话',
    '列表：一项',
    '图表说明：多了3架。',
    '图的说明：一架水车',
    '图的说明：柱状图：2根',
    '表格标题：水车',
    '表格：年　架',
    '页名：页',
  ]);
});

test('what is passed on, and where links lead, comes after what is read', () => {
  const head = `<meta name="description" content="摘要"><link rel="canonical" href="https://news.example.cn/zt/a/">`;
  const page = '<p><a href="/zt/about/">关于</a><a href="#source">出处</a></p>';
  expect(said(page, head)).toEqual([
    '正文：关于出处',
    '页名：页',
    '页头 description：摘要',
    '正式地址：/a/',
    '链接：/about/',
  ]);
});

test('what changes at every build, or with the address, is the same', () => {
  const policy = (digest: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${digest}'; style-src 'self'">`;
  expect(said('', policy('AAA='))).toEqual(said('', policy('BBB=')));
  expect(said('<a href="/zt/art/a.957049fb.svg">图</a>')).toEqual(said('<a href="/zt/art/a.00000000.svg">图</a>'));
  const elsewhere = { origin: 'https://b.example', base: '/' };
  const link = (href: string) => smallPage(`<a href="${href}">图</a>`);
  expect(blocksOf(link('/about/'), elsewhere)).toEqual(blocksOf(link('/zt/about/'), address));
});

test.each(['', '<p>', '<svg><text>x</text></svg>', '<template><p>x</p></template>', '<script>alert(1)</script>'])(
  'says nothing of %j',
  (body) => {
    expect(said(body)).toEqual(['页名：页']);
  },
);
