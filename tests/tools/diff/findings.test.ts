import { expect, test } from 'vitest';
import { compare } from '../../../src/tools/diff/findings.ts';
import { reportOf } from '../../../src/tools/diff/report.ts';
import { summaryOf } from '../../../src/tools/diff/summary.ts';
import { smallPage, smallSide } from '../../support/small-sites.ts';

const nothing = { sights: [], left: 0, pictures: [] };
const story = (text: string) => smallPage(`<h1>水车</h1><p>${text}</p>`);
const figure = { id: 'wheels', label: '水车', wordings: ['9架'], asOf: '2019', source: '原始报道', heading: '全站' };
const ledger = (...figures: object[]) => JSON.stringify(figures);

test('two sites that are the same say so', async () => {
  const files = { 'stories/a/index.html': story('转了一夜。') };
  const findings = await compare(smallSide(files), smallSide(files));
  expect(summaryOf(findings)).toEqual(['两个版本一模一样。']);
});

test('a change on several pages is one, and a story comes before what is on many', async () => {
  const pages = (foot: string, text: string) =>
    Object.fromEntries(
      ['about', 'data', 'scenes', 'stories/a'].map((path) => [
        `${path}/index.html`,
        smallPage(`<p>${path === 'stories/a' ? text : '话'}</p><footer>${foot}</footer>`),
      ]),
    );
  const { pages: found } = await compare(
    smallSide(pages('在甲处印制', '转了一夜。')),
    smallSide(pages('在乙处印制', '转了两夜。')),
  );
  expect(found.words.map(({ after, pages: on }) => [after, on.length])).toEqual([
    ['转了两夜。', 1],
    ['在乙处印制', 4],
  ]);
});

test('a page at a new address is compared with the old one; one that is gone without a redirect is warned of', async () => {
  const redirect = smallPage('', '<meta http-equiv="refresh" content="0;url=/stories/b/">');
  const before = { 'stories/a/index.html': story('转了一夜。'), 'stories/x/index.html': story('没了') };
  const after = { 'stories/a/index.html': redirect, 'stories/b/index.html': story('转了两夜。') };
  const { pages, warnings } = await compare(smallSide(before), smallSide(after));
  expect(pages).toMatchObject({
    fresh: [],
    gone: ['/stories/x/'],
    renamed: [{ from: '/stories/a/', to: '/stories/b/' }],
    words: [{ before: '转了一夜。', after: '转了两夜。', pages: ['/stories/b/'] }],
  });
  expect(warnings).toEqual(['/stories/x/ 没有了，也没有跳转：收藏过、转发过它的人会看到“没有找到”。']);
});

test('a chart’s own page is told of where the chart stands, unless it is gone', async () => {
  const chart = (text: string) => ({
    'stories/a/index.html': story(text),
    'embed/a/wheels/index.html': story(text),
  });
  const { pages, warnings } = await compare(
    smallSide({ ...chart('转了一夜。'), 'embed/a/old/index.html': story('旧图') }),
    smallSide({ ...chart('转了两夜。'), 'embed/a/new/index.html': story('新图') }),
  );
  expect(pages.words.map(({ pages: on }) => on)).toEqual([['/stories/a/']]);
  expect(pages.fresh).toEqual([]);
  expect(warnings).toEqual(['/embed/a/old/ 没有了：别的网页嵌着这幅图的，那里会空着。图还在的，把它的 id 改回去。']);
});

test('a figure says what of it changed, and one that is withdrawn is warned of', async () => {
  const before = { 'data/figures.json': ledger(figure, { ...figure, id: 'gone', label: '旧水车' }) };
  const after = { 'data/figures.json': ledger({ ...figure, wordings: ['10架'] }) };
  const { figures, warnings } = await compare(smallSide(before), smallSide(after));
  expect(figures[0]).toMatchObject({ id: 'wheels', fields: [{ name: '写法', before: '9架', after: '10架' }] });
  expect(figures[1]?.fields.every((field) => field.after === undefined)).toBe(true);
  expect(warnings).toEqual(['撤下了1个数：旧水车。']);
});

test('what goes out with a page is weighed as it is sent, and a digest in a name is no change', async () => {
  const noise = Array.from({ length: 40_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)));
  const before = { '_astro/live.AAAAAAAA.js': 'x', 'about/index.html': story('短') };
  const after = { '_astro/live.BBBBBBBB.js': 'x', 'about/index.html': story(noise.join('')) };
  const { files, warnings } = await compare(smallSide(before), smallSide(after));
  expect(files.map(({ name }) => name)).toEqual(['about/index.html']);
  expect(warnings).toEqual([expect.stringMatching(/^about\/index\.html 有 \d{5} 字节，比以前重，超过了一页的上限/)]);
});

test('a policy that was loosened, and a page that search engines may not keep any more, are warned of', async () => {
  const page = (robots: string, policy: string) =>
    smallPage(
      '',
      `<meta name="robots" content="${robots}"><meta http-equiv="content-security-policy" content="${policy}">`,
    );
  const before = { 'about/index.html': page('all', "script-src 'self' 'sha256-A='") };
  const after = { 'about/index.html': page('noindex', "script-src 'self' 'unsafe-inline'") };
  const { warnings } = await compare(smallSide(before), smallSide(after));
  expect(warnings).toEqual(['搜索引擎能不能收录，变了：/about/。', '内容安全策略（CSP）变了：/about/。']);
});

test('the report shows what changed, and markup of a page stays text in it', async () => {
  const before = { 'stories/a/index.html': story('一句话里写了 &lt;script&gt;alert(1)&lt;/script&gt; 三个字。') };
  const after = { 'stories/a/index.html': story('一句话里写了 &lt;script&gt;alert(2)&lt;/script&gt; 三个字。') };
  const report = reportOf(await compare(smallSide(before), smallSide(after)), nothing);
  expect(report).toContain('&lt;script&gt;alert(<del>1</del><ins>2</ins>)&lt;/script&gt;');
  expect(report).not.toContain('<script');
  expect(report).toContain('改写　正文　/stories/a/');
});

test('without a browser all the rest is told', async () => {
  const findings = await compare(smallSide({ 'a.html': story('一') }), smallSide({ 'a.html': story('二') }));
  expect(reportOf(findings, { ...nothing, sights: '没有拍照：没有浏览器' })).toContain('<p>没有拍照：没有浏览器</p>');
});
