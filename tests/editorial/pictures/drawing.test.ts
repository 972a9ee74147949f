import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../../src/editorial/pictures/drawing.ts';
import { publishedDrawing } from '../../../src/editorial/pictures/publish.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">';
const around = (inside: string) => `${open}\n${inside}</svg>`;
const found = (text: string) =>
  checkDrawing('a.svg', text).map(({ column, line, what }) => `${line}:${column} ${what}`);

describe('what runs, moves, leads or loads is refused at its place, and not built', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '2:1', '<script> 会运行程序'],
    ['one in capitals', '<SCRIPT>alert(1)</SCRIPT>', '2:1', '<SCRIPT> 会运行程序'],
    [
      'one of another name for the same',
      '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
      '2:1',
      '<s:script> 会运行程序',
    ],
    ['one of HTML', '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', '2:1', '<h:script> 会运行程序'],
    ['a page inside', '<foreignObject/>', '2:1', '<foreignObject> 会运行程序'],
    ['a frame', '<iframe src="https://a.cn"/>', '2:1', '<iframe> 会运行程序'],
    ['what happens on a click', '<path d="" onclick="a()"/>', '2:12', '属性 onclick 会运行程序'],
    ['the same in capitals', '<path ONLOAD="a()"/>', '2:7', '属性 ONLOAD 会运行程序'],
    ['a handler of a gradient', '<linearGradient onbegin="a()"/>', '2:17', '属性 onbegin 会运行程序'],
    ['a link', '<a href="javascript:a()"><path/></a>', '2:1', '<a> 是链接'],
    ['an animation', '<animate attributeName="href" to="javascript:a()"/>', '2:1', '<animate> 是动画'],
    ['what is set later', '<set attributeName="href" to="a"/>', '2:1', '<set> 是动画'],
    ['a picture from elsewhere', '<image href="https://a.cn/a.png"/>', '2:1', '<image> 会引用画外面的文件'],
    ['a picture in the file', '<image xlink:href="data:image/png;base64,AA=="/>', '2:1', '<image> 会引用'],
    ['a picture in a filter', '<filter><feImage href="a.png"/></filter>', '2:9', '<feImage> 会引用'],
    ['a style sheet', '<style>@import url(https://a.cn/a.css);</style>', '2:1', '<style> 里的样式'],
    ['another drawing', '<use href="other.svg#x"/>', '2:6', 'href="other.svg#x"引到了画外面'],
    ['another drawing, the old way', '<use xlink:href="//a.cn/a.svg#x"/>', '2:6', '引到了画外面'],
    ['data that is used', '<use href="data:image/svg+xml,&lt;svg/&gt;#x"/>', '2:6', '引到了画外面'],
    ['an address of a path', '<path href="#a"/>', '2:7', '属性 href 会引到画外面去'],
    ['another base', '<g xml:base="https://a.cn/"/>', '2:4', '属性 xml:base 会引到画外面去'],
    ['paint from elsewhere', '<path fill="url(https://a.cn/#a)"/>', '2:7', '“url(https://a.cn/#a)”会引用画外面的文件'],
    ['paint in capitals', '<path fill="URL(https://a.cn/)"/>', '2:7', '会引用画外面的文件'],
    ['paint in entities', '<path fill="&#117;rl(&#x68;ttps://a.cn)"/>', '2:7', '会引用画外面的文件'],
    ['paint in escapes of CSS', '<path fill="u\\72l(https://a.cn)"/>', '2:7', '暗语'],
    ['a set of images', '<path fill="image-set(&quot;a.png&quot; 1x)"/>', '2:7', '会引用画外面的文件'],
    ['a mask from elsewhere', '<path mask="url(a.svg#m)"/>', '2:7', '会引用画外面的文件'],
    ['a style that loads', '<path style="fill:red;filter:url(a.svg#f)"/>', '2:7', '会引用画外面的文件'],
    ['a style that is not for shapes', '<path style="background:red"/>', '2:7', 'style 里的“background”不能用'],
    ['a style that hides what it is', '<path style="fi/**/ll:red"/>', '2:7', 'style 里的“fi/**/ll”不能用'],
    ['a word of another case', '<lineargradient/>', '2:1', '<lineargradient> 不是插画里能用的图形'],
    ['an attribute of another case', '<path D=""/>', '2:7', '属性 D 不是插画里能用的属性'],
    ['a namespace of HTML', '<g xmlns="http://www.w3.org/1999/xhtml"/>', '2:4', 'xmlns 不是 SVG 的'],
    ['a drawing in the drawing', '<svg><path/></svg>', '2:1', '<svg> 又套了一层'],
    ['CDATA', '<desc><![CDATA[<script/>]]></desc>', '2:7', '<![CDATA[ ]]>'],
    ['a script in what says who drew it', '<metadata><script/></metadata>', '2:11', '<script> 会运行程序'],
    ['letters', '<text x="1">字</text>', '2:1', '<text> 是文字'],
    ['a colour that nobody knows', '<path fill="var(--art-inc)"/>', '2:7', '色板里没有颜色 --art-inc'],
    ['a colour with another for want of it', '<path fill="var(--art-ink, red)"/>', '2:7', '写得不对'],
  ])('%s', (_, inside, at, what) => {
    expect(found(around(inside))).toEqual([expect.stringContaining(`${at} `)]);
    expect(found(around(inside))[0]).toContain(what);
    expect(() => publishedDrawing('a', 'a.svg', around(inside))).toThrow(what);
  });

  test.each([
    [
      'a sheet for the file',
      `<?xml-stylesheet href="https://a.cn/a.css"?>${around('<path/>')}`,
      '1:1',
      '会引用别处的样式或程序',
    ],
    ['a declaration of entities', `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${around('&a;')}`, '1:1', '<!DOCTYPE>'],
    ['a declaration of SVG 1.1', `<!DOCTYPE svg PUBLIC "a" "b">${around('<path/>')}`, '1:1', '<!DOCTYPE>'],
    ['a declaration that is not the first thing', `\n<?xml version="1.0"?>${around('')}`, '2:1', '不在文件的最开头'],
    [
      'a shape with a name of its own',
      around('<svg:path xmlns:svg="http://www.w3.org/2000/svg"/>'),
      '2:1',
      '名字前面多了“svg:”',
    ],
    ['another code than UTF-8', `<?xml version="1.0" encoding="UTF-7"?>${around('<path/>')}`, '1:1', 'UTF-7'],
    ['an entity that nobody knows', around('<title>&nbsp;</title>'), '2:8', '“&nbsp;”'],
    ['one in capitals', around('<title>&LT;</title>'), '2:8', '“&LT;”'],
    ['a character that cannot be', around('<title>&#0;</title>'), '2:8', '“&#0;”'],
    ['a character that nobody sees', around('<path fill="u\x01rl(//a)"/>'), '1:1', '不是 SVG'],
    ['a space before a name', around('< path/>'), '2:1', '不合 SVG 的写法'],
    ['a value without quotes', around('<path d=M0/>'), '2:1', '不合 SVG 的写法'],
    ['quotes of Chinese', around('<path d=“M0”/>'), '2:1', '不合 SVG 的写法'],
    ['an attribute that stands twice', around('<path d="" d="M0"/>'), '2:12', '属性 d 写了两次'],
    ['a tag inside a value', around('<path d="<g>"/>'), '2:1', '不合 SVG 的写法'],
    ['a group that stays open', around('<g><path/>'), '2:11', '<g> 没有收尾'],
    ['a file that breaks off', `${open}<g>`, '1:67', '<g> 没有收尾'],
    ['an end without a beginning', around('</g>'), '2:1', '</g> 前面没有 <g>'],
    ['two drawings', around('') + around(''), '2:7', '<svg> 外面还有 <svg>'],
    ['words around it', `${around('')}完`, '2:7', '<svg> 外面有字“完”'],
    ['a page of the web', '<html><body/></html>', '1:1', '最外面是 <html>'],
    ['words', '一幅画', '1:1', '这个文件不是 SVG'],
    ['no namespace', '<svg viewBox="0 0 12 8"/>', '1:1', '<svg> 缺 xmlns'],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"/>', '1:1', '<svg> 缺 viewBox'],
    ...['0 0 0 8', '0 0 12', '0 0 a b', '0 0 -1 8', '0 0 1 900', '0 0 20000 20000', ''].map(
      (box): [string, string, string, string] => [
        `a size of ${box}`,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"/>`,
        '1:41',
        '看不出画有多大',
      ],
    ),
    ['an id that stands twice', around('<g id="a"/><g id="a"/>'), '2:15', 'id“a”在这幅画里不止一个'],
    ['an id that nobody has', around('<path fill="url(#b)"/><use href="#c"/>'), '2:7', '没有 id 是“b”的图形'],
    ['shapes that show themselves', around('<g id="a"><use href="#a"/></g>'), '2:16', '“a”绕一圈又指回自己'],
    ['too many shapes', around('<path/>'.repeat(5001)), '1:1', '最多5000个'],
    [
      'too many shapes, of few',
      around(`<g id="a">${'<path/>'.repeat(100)}</g>${'<use href="#a"/>'.repeat(60)}`),
      '1:1',
      '最多5000个',
    ],
    [
      'patterns of one another',
      around('<pattern id="a"><path fill="url(#b)"/></pattern><pattern id="b"><path fill="url(#a)"/></pattern>'),
      '2:23',
      '“b”绕一圈又指回自己',
    ],
    [
      'twice as many at every step',
      around(
        `${[...Array(30).keys()]
          .map((step) => `<g id="a${step + 1}"><use href="#a${step}"/><use href="#a${step}"/></g>`)
          .join('')}<path id="a0"/>`,
      ),
      '1:1',
      '几十万个图形',
    ],
    ['groups without end', around('<g>'.repeat(200) + '</g>'.repeat(200)), '1:1', '一层套一层'],
  ])('%s', (_, text, at, what) => {
    expect(found(text)[0]).toContain(`${at} `);
    expect(found(text)[0]).toContain(what);
    expect(() => publishedDrawing('a', 'a.svg', text)).toThrow(what);
  });

  test('all of them at once', () => {
    const inside = '<script/>\n<path onload="a()" fill="url(x)"/>\n<use href="b.svg"/>';
    expect(found(around(inside)).map((told) => told.split(' ')[0])).toEqual(['2:1', '3:7', '3:20', '4:6']);
  });
});
