import type { MarkdownRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const markdownEntries: Entries<MarkdownRule> = {
  'bold-marks': {
    title: '加粗没有生效',
    why: '星号里侧有空格、外侧少一个，就不是加粗，读者看到的是星号。',
    wrong: '这是** 重点 **。',
    right: '这是**重点**。',
  },
  'body-unreadable': {
    title: '正文里有读不懂的写法',
    why: '标签、花括号的样子不对，整段都读不出来。',
    where: 'words',
    wrong: '报出“这里读不懂”。',
    right: '照编辑指南改这一行的标签、引号和括号。',
  },
  code: {
    title: '稿件里有程序',
    why: 'import、export 会在发布的电脑上运行程序，稿件里一律不收。',
    wrong: "import fs from 'node:fs'",
    right: '组件不用引入，直接写标签。',
  },
  'code-braces': {
    title: '花括号会被当成程序',
    why: '花括号里的字，程序会拿去计算，读者看不到。',
    wrong: '现在是{时间}。',
    right: '现在是夜里。{/* 写给同事看的 */}',
  },
  'heading-jump': {
    title: '小标题跳了级',
    why: '读屏软件按级别念目录，跳了一级，听的人以为漏了一节。',
    wrong: '#### 小小标题',
    right: '### 小小标题',
  },
  'heading-level': {
    title: '正文里用了一级标题',
    why: '一级标题只有一个，就是登记项里的 title。',
    wrong: '# 小标题',
    right: '## 又一个小标题',
  },
  'html-comment': {
    title: '注释不能这样写',
    why: '网页的注释 <!-- --> 在稿件里读不出来。',
    wrong: '来了<!-- 注 -->',
    right: '来了。{/* 注 */}',
  },
  'nested-too-deep': {
    title: '一层套一层，太深了',
    why: '多半是按住了键不放，网页上也排不下。',
    wrong: '>>>>>>>>>>>>>>>> 引文',
    right: '> 引文',
  },
  'paragraph-too-long': {
    title: '一段太长，或符号太多',
    why: '上千行不空一行，或上千个括号、星号，多半是粘贴时出了错，读者也读不下去。',
    where: 'words',
    wrong: '一段里有两千个星号。',
    right: '删去多余的符号，或空一行，分成几段。',
  },
  'stray-brace': {
    title: '孤零零的花括号',
    why: '花括号要成对，而且是给程序看的；只有一半，后面全读不出来。',
    wrong: '这里有 { 一个。',
    right: '这里有 &#123; 一个。',
  },
  'stray-less-than': {
    title: '孤零零的小于号',
    why: '< 是标签的开头，后面不是标签名，就读不出来。',
    wrong: '气温<零度。',
    right: '气温&lt;零度。',
  },
  strikethrough: {
    title: '删除线不能用',
    why: '改错要告诉读者改了什么，写在更正里；划一道线说不清。',
    wrong: '~~旧的~~新的',
    right: '新的',
  },
};
