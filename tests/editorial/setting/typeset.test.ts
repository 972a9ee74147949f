import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/editorial/setting/typeset.ts';
import { textOf } from '../../../src/lib/html.ts';

const whole = (text: string) => `<span class="whole">${text}</span>`;

describe('running text', () => {
  test('keeps a number with its unit, and the last two characters together', () => {
    expect(typeset('<p>兴隆路社区有2万多名居民，不少是孤寡老人。</p>')).toBe(
      `<p>兴隆路社区<wbr>有${whole('2万多名')}<wbr>居民，不少是孤寡${whole('老人。')}</p>`,
    );
  });

  test('a last character that follows a Latin word keeps with that', () => {
    expect(typeset('<p>正文的颜色对比都达到AAA级。</p>')).toContain(`到${whole('AAA级。')}</p>`);
  });

  test('the last characters may belong to a number', () => {
    expect(typeset('<li>附近的安置点都走到了，往返50余次。</li>')).toContain(`往<wbr>返${whole('50余次。')}</li>`);
  });

  test('a number that is a link is kept with its rank, and no element is cut in two', () => {
    expect(typeset('<p>一直到天亮才找到的是第<b>11</b>位，之后一齐往外走。</p>')).toContain(
      `是${whole('第<b>11</b>位')}，`,
    );
    expect(typeset('<p>一直到天亮才找到的是<b>这第11</b>位，之后一齐往外走。</p>')).toContain(
      `<b>这${whole('第11')}</b>位，`,
    );
    expect(typeset('<p>原为9张课桌，现为<ins>院子里摆下8张课桌</ins>。</p>')).toContain(`${whole('课桌')}</ins>。</p>`);
    expect(typeset('<p>兴隆路社区的居民有<a href="/"><data value="20000">2万多名</data></a>，都认识。</p>')).toContain(
      `>${whole('2万多名')}</data></a>，`,
    );
  });

  test('of a label or a cell only the number is kept, and large numbers are left alone', () => {
    expect(typeset('<dd>46把钥匙</dd>')).toBe(`<dd>${whole('46把')}<wbr>钥匙</dd>`);
    const cell = (text: string) => `<table><tbody><tr><td>${text}</td></tr></tbody></table>`;
    expect(typeset(cell('2万多名'))).toBe(cell(whole('2万多名')));
    expect(typeset(cell('2023年8月14日'))).toBe(cell(`${whole('2023年')}<wbr>${whole('8月14日')}`));
    const large = '<dd><data value="46" class="display"><span>46</span>把</data></dd>';
    expect(typeset(large)).toBe(large);
  });
});

describe('a line may end where browsers do not let it:', () => {
  test.each([
    '带“余”|“多”|“近”的数',
    '点右上角的|“…”，发给朋友',
    '他们|在33年|时间里，等了一个多月|才来',
    '线上一格是一年。|“33年前”从报道时数',
    '他说的是“第5”|不是别的',
  ])('%s', (parted) => {
    const set = typeset(`<p>${parted.replaceAll('|', '')}</p>`);
    expect(set.replace(/<(?!wbr)[^>]+>/g, '').replaceAll('<wbr>', '|')).toBe(parted);
  });
});

describe('behind 个 a word of its own may begin the next line:', () => {
  test.each([
    ['才几里地，他走了4个多小时，天黑了。', `${whole('4个多')}<wbr>${whole('小时')}`],
    ['才几里地，他走了4个多小时。', `${whole('4个多')}<wbr>${whole('小时。')}`],
    ['找了两个半星期，都找到了。', `${whole('两个半')}<wbr>${whole('星期')}`],
    ['等了一个多月，都回来了。', whole('一个多月')],
  ])('%s', (text, kept) => {
    expect(typeset(`<p>${text}</p>`)).toContain(kept);
  });
});

describe('a rough number in Han is words,', () => {
  test.each([
    ['有人在几十亿条数据里追骗子。', `${whole('几十')}<wbr>${whole('亿条')}`],
    ['音频有几千万条，都听过了。', `${whole('几千')}<wbr>${whole('万条')}`],
    ['行程有数万公里，都走过了。', whole('数万公里')],
  ])('and a line may end before its scale alone, where that leaves two: %s', (text, kept) => {
    expect(typeset(`<p>${text}</p>`)).toContain(kept);
  });
});

describe('a justified paragraph', () => {
  const text = '公安机关同相关方面一起努力努力，2023年，上海电信网络诈骗案件的既遂数和立案数都降了。';

  test('says in lines of how many characters one would be drawn apart', () => {
    expect(typeset(`<div class="prose column-text"><p>${text}</p></div>`)).toContain('<p data-loose="18 19 20">');
    expect(typeset(`<div class="letter-words"><p class="a">${text}</p></div>`)).toContain(
      '<p class="a" data-loose="20 21 22">',
    );
  });

  test('that would have none says nothing, and so does what is not justified', () => {
    expect(typeset(`<div class="prose"><p>${'雨没停，'.repeat(30)}</p></div>`)).not.toContain('data-loose');
    expect(typeset(`<div class="prose"><ul><li><p>${text}</p></li></ul></div><p>${text}</p>`)).not.toContain(
      'data-loose',
    );
  });
});

describe('headlines', () => {
  test('may break between words', () => {
    expect(typeset('<h2>替陆女士追款</h2><p class="display">“引流”的电话</p>')).toBe(
      '<h2>替陆女士<wbr>追款</h2><p class="display">“引流”的<wbr>电话</p>',
    );
  });

  test('break between words in a part only where the line is shorter than the part', () => {
    expect(typeset('<h1><span>回村找齐<wbr>最后11位村民</span></h1>')).toBe(
      '<h1><span>回村<wbr class="past-4">找齐<wbr>最后<wbr class="past-7">11位<wbr class="past-7">村民</span></h1>',
    );
  });
});

describe('nothing else is touched', () => {
  const html = `<!doctype html><html lang="zh-CN"><head><title>2万多名居民，不少是孤寡老人的故事</title>
<script>const a = '2万多名居民，不少是孤寡老人' && 1;</script><style>a::before{content:'2万多名居民，不少是'}</style></head>
<body><h1>甲&amp;乙的第11位朋友</h1><p>A&amp;B公司的2万多名员工，&#8220;都来了&#8221;，天也亮了。</p>
<svg><text>2万多名居民，不少是孤寡老人</text></svg><noscript><img src="/2024/art.14a1733.svg" alt="2万多名居民，不少是"></noscript><pre>2万多名居民，不少是孤寡老人</pre></body></html>`;
  const set = typeset(html);

  test('its text is the same, and so is what is no text', () => {
    expect(textOf(parse(set))).toBe(textOf(parse(html)));
    expect(set.replace(/<span class="whole">|<\/span>|<wbr>/g, '')).toBe(html);
    // To a parser that has scripts it is text.
    expect(set).toContain('<noscript><img src="/2024/art.14a1733.svg" alt="2万多名居民，不少是"></noscript>');
  });

  test('characters that are written as names are one each', () => {
    expect(set).toContain(
      `A&amp;B公司<wbr>的${whole('2万多名')}<wbr>员工，&#8220;都来了&#8221;，天也${whole('亮了。')}</p>`,
    );
  });
});

test('the dot of a name keeps to the character before it, and is in a line with it', () => {
  expect(typeset('<p>记者：阿卜杜热合曼·阿卜杜拉、买买提·吐尔逊。</p>')).toBe(
    '<p>记者：阿卜杜热合<span class="whole">曼·</span>阿卜杜拉、买买<span class="whole">提·</span>吐<span class="whole">尔逊。</span></p>',
  );
});
