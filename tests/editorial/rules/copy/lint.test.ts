import { expect, test } from 'vitest';
import { copyRules, lintCopy } from '../../../../src/editorial/rules/copy/lint.ts';
import { mended } from '../../../support/mended.ts';

test.each([
  // Half-width marks beside Han.
  ['他来了,又走了.', '他来了，又走了。'],
  ['为什么?因为!', '为什么？因为！'],
  ['他说:“好”;走了', '他说：“好”；走了'],
  ['群众(含老人)', '群众（含老人）'],
  ['民警(3名)', '民警（3名）'],
  // Ellipsis and dash.
  ['他说...', '他说……'],
  ['他说。。。', '他说……'],
  ['他说…', '他说……'],
  ['他说………', '他说……'],
  ['来了--走了', '来了——走了'],
  ['来了———走了', '来了——走了'],
  // Repeated marks and marks too many.
  ['来了，，走了', '来了，走了'],
  ['“甲”、“乙”', '“甲”“乙”'],
  ['《甲》、《乙》', '《甲》《乙》'],
  ['2~3人', '2～3人'],
  // Quotes.
  ['他说"好"。', '他说“好”。'],
  // Digits.
  ['有\uff13\uff10人', '有30人'],
  ['降\uff11\uff18\uff0e\uff11\uff05', '降18.1%'],
  ['占10～20%', '占10%～20%'],
  ['占\uff11\uff10～20%', '占10%～20%'],
  // Spaces.
  ['他来了， 又走了', '他来了，又走了'],
  ['他说 “好”', '他说“好”'],
  ['在2023 年', '在2023年'],
  ['有 19 把钥匙', '有19把钥匙'],
  ['进了 QQ 群', '进了QQ群'],
  ['\u3000\u3000他来了', '他来了'],
])('%s is mended to %s, and then has nothing left', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(lintCopy(right)).toEqual([]);
});

/** What may be read in two ways: it is told with both, and not a character changes. */
test.each([
  ['公安部发布2024十大新闻', '改成“20240”', '改成“2024年十大新闻”'],
  ['２０２４十大新闻', '改成“20240”', '改成“2024年十大新闻”'],
  ['2023百强榜', '改成“202300”', '改成“2023年百强榜”'],
  ['有4千人', '改成“4000”', '是编号、名次的'],
  ['有2千5百人', '改成“2500”', '是编号、名次的'],
  ['有5千万元', '改成“5000”', '是编号、名次的'],
  ['阿卜杜.买买提来了', '改成“。”', '改成“·”'],
  ['阿卜杜．买买提来了', '改成“。”', '改成“·”'],
  ['阿卜杜．', '改成“。”', '改成“·”'],
  ['记者 沈一苇 路遥遥', '删去空格', '用顿号或逗号隔开'],
  ['资料图片 责任编辑', '删去空格', '用顿号或逗号隔开'],
  ['记者 Tom 沈一苇', '删去', '用顿号或逗号隔开'],
  ['2024 人物', '删去', '用顿号或逗号隔开'],
  ['2024 十大新闻', '删去', '用顿号或逗号隔开'],
  ['走了。。', '只留一个“。”', '改成“……”'],
  ['走了..', '只留一个“。”', '改成“……”'],
  ['2019--2023年', '改成“——”', '改成“—”或“～”'],
  ['用--fix改', '改成“——”', '改成“—”或“～”'],
  ['获得第1-2万名', '改成“1万-2万”', '把它自己的单位写明'],
  ['约13～17万元', '改成“13万～17万”', '把它自己的单位写明'],
  ['占第3-5%', '改成“3%-5%”', '把它自己的单位写明'],
  ['8月01日', '改成“1日”', '打反'],
  ['在2023-8-1这天', '是日期的改成“2023年8月1日”', '是版本号'],
  ['2023.1.10版', '是日期的改成“2023年1月10日”', '是版本号'],
  ['2024-13-45', '没有这一天', '是版本号'],
  ['2023-02-30', '没有这一天', '是版本号'],
  ['“甲”、“乙”、丙', '只列引语', '把几项写成一样的'],
  ['见新闻,第2版.docx', '改成“，”', '是网址、文件名或算式里的'],
  ['a.cn/搜索?q=甲', '改成“？”', '是网址、文件名或算式里的'],
])('%s is left to the editor, with two readings', (text, one, other) => {
  const told = lintCopy(text).map(({ mend, what }) => `${what}：${mend}`);
  expect(mended(text).normalize('NFKC')).toBe(text.normalize('NFKC'));
  expect(told).toContainEqual(expect.stringMatching(new RegExp(`${RegExp.escape(one)}.*${RegExp.escape(other)}`)));
});

test.each([
  ['a name of its own', 'Yahoo!公司'],
  ['a ratio', '比分3:一'],
  ['a time', '八:30'],
  ['a drive', 'C:文档'],
  ['another mark beside it', '来了,。走了'],
  ['a formula', 'f(甲,乙)'],
  ['inches and quotes', '5"的屏幕"'],
  ['four straight quotes, one pair perhaps inside the other', '"他说"好"了"'],
  ['quotes the wrong way round', '他说"，好"'],
  ['a list in a series', '1，2，…，n'],
  ['a range of points', '三...5'],
  ['a revision', 'HEAD5~3'],
  ['a heading to be', '\u3000# 甲'],
  ['a list to be', '\u30001. 甲'],
  ['a program to be', 'ｉｍｐｏｒｔ'],
  ['another', 'ｅｘｐｏｒｔ'],
  ['a packed file', '见新闻,版a.7z'],
  ['a command', '加上-f甲,乙'],
  ['a full stop before a comma', '来了。，，走了'],
  ['an early year', '1898 人物'],
  ['two marks apart', '来了， ，走了'],
  ['a list with a gloss', '《甲》、《乙》（下）'],
  ['two rough numbers', '三、 四个'],
  ['a number that would grow', '二十 5人'],
])('%s is not mended: %s', (_, text) => {
  expect(lintCopy(text).filter(({ fix }) => fix !== undefined)).toEqual([]);
});

test('a paragraph of twelve points leaves out a whole one', () => {
  expect(lintCopy('…………')).toEqual([]);
  expect(lintCopy('走了…………又来')[0]?.fix).toBeUndefined();
});

test.each([
  ['他说“好。', '“ 没有成对'],
  ['他说好”。', '” 没有成对'],
  ['（见图', '（ 没有成对'],
  ['“他说“好”了”', '双引号里面又用了双引号'],
  ['他说"好', '引号是直的'],
  ['来了，。走了', '标点叠在一起'],
  ['冲啊！！！！', '标点叠在一起'],
  ['来了三、四个人', '概数“三、四”中间有顿号'],
  ['二〇二三年8月', '一半是汉字'],
  ['2023年八月', '一半是汉字'],
  ['8月三日', '一半是汉字'],
  ['23年8月', '只有两位'],
  ['1.5千人', '改成“1500”'],
  ['有3千牛羊', '改成“3000”'],
  ['有3百科学家', '改成“300”'],
  ['来了1）第一项）', '） 没有成对'],
  ['标题（待写）', '还没有写完'],
  ['TODO', '还没有写完'],
  ['电话XXXX', '还没有写完'],
])('%s is marked, and told', (text, told) => {
  const said = lintCopy(text).map(({ mend, what }) => `${what}${mend}`);
  expect(said.join()).toContain(told);
});

test.each([
  '他说：“拉网，一家家找。”',
  '叮当，叮当——人还没到。',
  '话没说完……',
  '什么？！',
  '好！！！',
  '“重心下移 警力下沉 保障下倾”',
  '《甲》和《乙》',
  '“枫桥式公安派出所”创建、“百万警进千万家”等',
  '2023年8月1日，3,055个，18.1%，20:30',
  '北京—上海，2019—2023年，13万～17万元',
  '5千克，3千米，4千瓦',
  'It’s fine, (really) "quoted": yes.',
  'WCAG 2.2 AA',
  '三四个人，第三、四章，三、四年级',
  '二〇二三年八月三日',
  '一、二、三',
  '他说‘好’',
  '网址\ufffc，见下',
  '2008年，一次走访',
  '推力约7200千牛，电阻10千欧，能量5千电子伏，啤酒3千升，每秒500千比特',
  'CCTV10百家讲坛，G20百人会，TOP-10百强，360百科',
  '1）报名；2）考试（甲；2）',
  '一）总则',
  '第87分钟，7号球员点球命中，主队2:1（半场1:0）逆转，五局比分为11-6、8-11、11-5。',
  '4×100米混合泳接力，中国队以3分27秒46获得金牌，比亚洲纪录快了0.12秒。',
  '气温将下降8℃～12℃，偏北风5～6级，最低气温-9℃，PM2.5平均浓度为35微克/立方米。',
  '根据《中华人民共和国刑法》第二百七十六条之一第一款，处三年以下有期徒刑（法释〔2013〕3号）。',
  '《反电信网络诈骗法》共7章50条，第四条第（二）项规定……',
  '“天眼”FAST的置信度达4.6西格玛，DOI为10.1088/1674-4527/acdfa5。',
  '电影《流浪地球2》（The Wandering Earth II）里，他说：“讲的是‘人类’的故事。”',
  '鲁迅在《〈呐喊〉自序》中写道：“我在年青时候也曾经做过许多梦……”',
  '加西亚·马尔克斯的《百年孤独》、J.K.罗琳的“哈利·波特”系列，都在榜上。',
  '国务院印发《关于……的意见》（国发〔2024〕1号），“十四五”“双碳”“1+N”都写进去了。',
  '电话：010-63581234；邮箱：a_b@people.cn；网址：www.people.com.cn。',
  '“快跑！”“往哪儿跑？”“上山！”——“呜——”汽笛响了。',
  'C919大型客机，歼-20，DeepSeek-V3，Llama 3.1，BA.5.2，β-胡萝卜素',
  '3.15晚会，“9·18”，7·20，H7N9，G7京新高速，第12345号令，京A·12345，v2.1.0，110.5',
  'ISBN 978-7-108-00001-2，8:00—11:30，2023/2024赛季，3‰，1/3的居民',
  '红军不怕远征难，万水千山只等闲。五岭逶迤腾细浪，乌蒙磅礴走泥丸。',
])('%s is left alone', (text) => {
  expect(lintCopy(text)).toEqual([]);
});

test('a dozen rules and more, each with a name of its own, most with their clause', () => {
  expect(copyRules.length).toBeGreaterThanOrEqual(12);
  expect(new Set(copyRules.map(({ name }) => name)).size).toBe(copyRules.length);
  expect(copyRules.filter(({ basis }) => /^GB\/T 1583[45]—2011 [45]\./.test(basis ?? '')).length).toBeGreaterThan(10);
  expect(lintCopy('他说...')[0]?.mend).toContain('（GB/T 15834—2011 4.11）');
});
