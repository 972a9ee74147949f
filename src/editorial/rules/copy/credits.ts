import { gap, han } from './rule.ts';

const people =
  '(?:记者|通讯员|摄影|摄像|编辑|责编|作者|文字|策划|统筹|监制|编导|剪辑|配音|设计|校对|审校|审核|翻译|编译)';
const work = '(?:摄|文|图|摄影|供图|制图|绘图|漫画|视频|摄影报道|文／图|图／文|文/图|图/文)';
/** One name, or two that a mark parts. */
const word = `[${han}A-Za-z·、／/：:]{1,16}`;
const spaces = `(?:${gap}|\\u3000)+`;

/**
 * Who wrote, took or edited something: by a space a name stands apart from what its bearer did, and from other names,
 * 新华社记者 刘以晴 摄. It stands by itself, in brackets or behind a sentence.
 */
export const credit = new RegExp(
  `(?<=^|[。！？；\\n（(】”])(?:${han}{0,10}${people}(?:[:：](?:${spaces})?|${spaces})${word}(?:${spaces}${word}){0,6}|${word}(?:${spaces}${word}){0,6}${spaces}${work})(?=$|[。；\\n）)])`,
  'gu',
);
