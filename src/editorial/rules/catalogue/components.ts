import type { ComponentRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

const bar = '<Chart kind="bar" title="甲" takeaway="乙" unit="起" asOf="2019" source="某报"';

export const componentEntries: Entries<ComponentRule> = {
  chart: {
    title: '图表画不成，或会误导',
    why: '单位不同的数并排、缺出处的小表、加不成总数的环形图，读者会看错。',
    wrong: '<Chart kind="bar" title="甲" takeaway="乙" figures="stops,years" />',
    right: '<Chart kind="bar" title="甲" takeaway="乙" figures="stops" />',
  },
  'component-parts': {
    title: '组件和它里面的组件没有放在一起',
    why: '时间线由一刻一刻组成，步骤由一步一步组成：少了它们是空的，单放一个又没有去处。',
    wrong: '<Timeline title="甲"></Timeline>',
    right: '<Timeline title="甲"><Moment when="清早">乙</Moment></Timeline>',
  },
  'chart-id': {
    title: '图的 id 写得不对，或重复',
    why: '每幅图有自己的网址，别人拿去用的链接、嵌入的框、二维码都指着它。id 是网址里的一段，一篇之内不能重复：重复了，两个网址只通一个。',
    wrong: '<Chart id="图一" kind="bar" title="甲" takeaway="乙" figures="stops" />',
    right: '<Chart id="stops" kind="bar" title="甲" takeaway="乙" figures="stops" />',
  },
  'chart-mark': {
    title: '图上的注释没有写对，或没有地方放',
    why: '一张图只注一处：等号前面是图上有的一个名称，后面是一句短话。名称对不上，注释就不知道放在哪里。',
    wrong: `${bar} mark="5月=换了新系统">\n\n| 月份 | 数 |\n| --- | --- |\n| 1月 | 5 |\n| 2月 | 8 |\n\n</Chart>`,
    right: `${bar} mark="2月=换了新系统">\n\n| 月份 | 数 |\n| --- | --- |\n| 1月 | 5 |\n| 2月 | 8 |\n\n</Chart>`,
  },
  'chart-series': {
    title: '几组数并列，分不清或不能比',
    why: '一张图最多三组数，各有各的名称，单位都一样。缺了名称、混了单位，读者分不清哪一条是谁的。',
    wrong: `${bar}>\n\n| 月份 | 今年 | 今年 |\n| --- | --- | --- |\n| 1月 | 3 | 5 |\n\n</Chart>`,
    right: `${bar}>\n\n| 月份 | 去年 | 今年 |\n| --- | --- | --- |\n| 1月 | 3 | 5 |\n| 2月 | — | 6 |\n\n</Chart>`,
  },
  'chart-table': {
    title: '图表的小表里有不会画出来的，或分不清的',
    why: '格里只写一个数，单位写在 unit 里。空着的格、读不出的字、一样的名称，图上、数据表里都会少了，读者不知道。没有统计到的写“—”，图上空着。',
    wrong: `${bar}>\n\n| 月份 | 数 |\n| --- | --- |\n| 1月 | 5起 |\n| 2月 |  |\n\n</Chart>`,
    right: `${bar}>\n\n| 月份 | 数 |\n| --- | --- |\n| 1月 | 5 |\n| 2月 | — |\n\n</Chart>`,
  },
  'chart-time': {
    title: '图表里的时间有误，或时段不一样长',
    why: '折线上各点的间隔和时间一样长，日期要真有，从早到晚，一个时间一个数。九个月和一整年放在一起，看上去像是下降了。',
    wrong: `${bar}>\n\n| 年份 | 数 |\n| --- | --- |\n| 2017年 | 12 |\n| 2018年1—9月 | 10 |\n\n</Chart>`,
    right: `${bar}>\n\n| 年份 | 数 |\n| --- | --- |\n| 2017年1—9月 | 9 |\n| 2018年1—9月 | 10 |\n\n</Chart>`,
  },
  'component-unknown': {
    title: '没有这个组件',
    why: '组件名写错了，这一块就出不来。能用的组件，编辑指南里都列着。',
    wrong: '<PullQoute speaker="甲">乙</PullQoute>',
    right: '<PullQuote speaker="甲">乙</PullQuote>',
  },
  'html-tag': {
    title: '这个标签不能用',
    why: '会运行程序、引来别处的东西，或打乱版面的标签，一律不收。',
    wrong: '<iframe src="https://example.cn/"></iframe>',
    right: '[那一页](https://example.cn/)',
  },
  'prop-code': {
    title: '属性会被当成程序',
    why: '属性的值写在引号里；写在花括号里，程序会拿去计算。',
    wrong: '<Stat figure={stops} />',
    right: '<Stat figure="stops" />',
  },
  'prop-empty': {
    title: '属性没有值',
    why: '这一项读者看得到，或者组件离不开它，不能空着。',
    wrong: '<PullQuote speaker="">乙</PullQuote>',
    right: '<PullQuote speaker="甲">乙</PullQuote>',
  },
  'prop-flag': {
    title: '这个属性后面不写值',
    why: '它只有写和不写两种，写了值，不知道是要还是不要。',
    wrong: '<Chart kind="dots" title="甲" takeaway="乙" figures="stops" night="是" />',
    right: '<Chart kind="dots" title="甲" takeaway="乙" figures="stops" night />',
  },
  'prop-missing': {
    title: '组件缺一个属性',
    why: '少了它，组件不知道放什么、归谁。',
    wrong: '<PullQuote>乙</PullQuote>',
    right: '<PullQuote speaker="甲">乙</PullQuote>',
  },
  'prop-twice': {
    title: '同一个属性写了两遍',
    why: '两个值只用得上一个，用的是后一个，前一个没有人读。',
    wrong: '<PullQuote speaker="甲" speaker="乙">丙</PullQuote>',
    right: '<PullQuote speaker="甲">丙</PullQuote>',
  },
  'prop-unknown': {
    title: '没有这个属性',
    why: '属性名写错了，它的值没有人读。',
    wrong: '<PullQuote speeker="甲">乙</PullQuote>',
    right: '<PullQuote speaker="甲">乙</PullQuote>',
  },
  'steps-drawing': {
    title: '这一步的画画不成，或会误导',
    why: '画上的东西有固定的写法；没有量过的水画成横条，量过的才画成实线，两样不能混。',
    wrong: '<Steps title="甲" drawing="water"><Step title="乙" shows="村，雪" alt="丙">丁</Step></Steps>',
    right: '<Steps title="甲" drawing="water"><Step title="乙" shows="村，雨" alt="丙">丁</Step></Steps>',
  },
  'tag-attribute': {
    title: '标签里的属性写得不对',
    why: '属性写成 名字="值"，少了引号、等号，标签就读不出来。',
    wrong: '<Stat figure=stops />',
    right: '<Stat figure="stops" />',
  },
  'tag-broken': {
    title: '标签没有写完',
    why: '少了 >，后面的字都会当成标签里的。',
    wrong: '<Stat figure="stops"',
    right: '<Stat figure="stops" />',
  },
  'tag-crossed': {
    title: '两个标签没有写在同一段里',
    why: '一个标签在这一段开头，在另一段收尾，程序看来是交叉着的。',
    wrong: '<PullQuote speaker="某某">\n\n甲</PullQuote>',
    right: '<PullQuote speaker="某某">甲</PullQuote>',
  },
  'tag-empty': {
    title: '空标签',
    why: '<> 里没有名字，什么都不是。',
    wrong: '<>甲</>',
    right: '甲',
  },
  'tag-quotes': {
    title: '标签里用了中文引号',
    why: '标签是给程序看的，只认半角引号。',
    wrong: '<Stat figure=“stops” />',
    right: '<Stat figure="stops" />',
  },
  'tag-unclosed': {
    title: '标签没有收尾',
    why: '少了 </…>，后面整篇都会当成它里面的。',
    wrong: '<PullQuote speaker="甲">乙',
    right: '<PullQuote speaker="甲">乙</PullQuote>',
  },
  'tag-unopened': {
    title: '收尾的标签和前面的对不上',
    why: '收尾的标签名和开头的要一样，而且先开的后收。',
    wrong: '<PullQuote speaker="甲">乙</PullQuot>',
    right: '<PullQuote speaker="甲">乙</PullQuote>',
  },
  'words-language': {
    title: '别的语言的词句标得不对',
    why: '读屏软件照标明的语言念，浏览器照它选字体、定方向；标错了，念出来、排出来都是乱的。',
    wrong: '门上写着<Words lang="ug">学校</Words>。',
    right: '门上写着<Words lang="ug" means="学校">مەكتەپ</Words>。',
  },
  'years-marks': {
    title: '年代线的 marks 写得不对',
    why: '每件事要有年份、什么时候、什么事三样，才摆得到线上。',
    wrong: '<Years title="甲" takeaway="乙" figures="stops" marks="1994=甲" />',
    right: '<Years title="甲" takeaway="乙" figures="stops" marks="1994=1994年=甲；2004=2004年=乙" />',
  },
};
