import { foreign } from '../../source/passage.ts';
import type { Sign } from './sign.ts';

/** Two stars, half-width or full-width. */
const star = '(?:\\*\\*|＊＊)';
const address = `(?:(?:https?:|mailto:|tel:|www\\.|\\.{0,2}/|#)[^\\s()（）【】[\\]]*|${foreign})`;

const bold = (source: string) => {
  const inner = source.slice(2, -2);
  const right = `**${inner.trim()}**`;
  return inner.trim() && !/[*＊]/.test(inner) ? right : undefined;
};
const link = (source: string) => {
  const [, text, url] =
    source.match(/^[[［【]([^[\]［］【】]+)[\]］】]\s*[(（【]\s*([^\s()（）【】]+)\s*[)）】]$/) ?? [];
  return text && url ? `[${text}](${url})` : undefined;
};

/** What is left of two stars when one of the other two is missing. */
export const leftStar: Sign = {
  rule: 'bold-marks',
  pattern: /(?<!\*)\*(?!\*)/g,
  what: '星号露出来一个，前后不一样多',
  mend: '加粗前后都是两个星号，着重前后都是一个',
  when: (source, place) => source[place - 1] === '*' || source[place + 1] === '*',
};

/** Wherever they stand. */
export const inlineSigns: readonly Sign[] = [
  {
    rule: 'raw-marks',
    pattern: /｛\/[*＊][^｛｝\n]*｝?/g,
    what: '注释的花括号是全角的，读者会看到注释',
    mend: '都改成半角的：{/* 注释 */}',
  },
  {
    rule: 'link-marks',
    pattern: /[!！]\[[^[\]\n]*\][(（][^()（）\n]*[)）]/g,
    what: '图片不能这样放，会原样显示',
    mend: '改用 <Scene art="…" alt="…" caption="…" />',
  },
  {
    rule: 'link-marks',
    pattern: new RegExp(`[(（][^()（）\\n]+[)）][[【]${address}[\\]】]`, 'gu'),
    what: '链接的方括号和圆括号放反了，不会变成链接',
    mend: '写成 [文字](网址)，都用半角',
  },
  {
    rule: 'link-marks',
    pattern: new RegExp(
      `(?:\\[[^[\\]\\n]+\\]|［[^［］\\n]+］)[ \\t]*[(（【]${address}[)）】]|【[^【】\\n]+】[ \\t]*\\(${address}\\)`,
      'gu',
    ),
    what: '链接的括号是全角的，或中间有空格，不会变成链接',
    mend: '方括号、圆括号都用半角，中间不空格：[文字](网址)',
    fix: link,
  },
  {
    rule: 'footnote',
    pattern: /[[［][\^＾][^\s[\]］]{1,20}[\]］](?!：)/g,
    what: '脚注没有写内容，记号会原样显示',
    mend: '文末另起一段写 [^1]: 注释；记号两处一样，括号用半角',
  },
  {
    rule: 'link-marks',
    pattern: /\[[^[\]\n]+\]\[[^[\]\n]*\]/g,
    what: '第二个方括号指的网址没有写，记号会原样显示',
    mend: '写成 [文字](网址)',
  },
  {
    rule: 'bold-marks',
    pattern: new RegExp(`${star}[^*＊\\n]*${star}|${star}`, 'g'),
    what: '星号原样露了出来，加粗没有生效',
    mend: `两对星号都用半角，里侧不要留空格，外侧不要少写；网址要加粗的，写成 **[网址](https://…)**`,
    fix: bold,
  },
  {
    rule: 'bold-marks',
    pattern: /__(?=[^_\n]*\p{Script=Han})[^_\n]+__/gu,
    what: '下划线原样露了出来，加粗没有生效',
    mend: '加粗写成 **文字**',
    fix: (source) => bold(`＊＊${source.slice(2, -2)}＊＊`),
  },
  {
    rule: 'bold-marks',
    pattern: /(?<=\p{Script=Han})_[^_\s]+_(?=\p{Script=Han})/gu,
    what: '下划线会原样显示',
    mend: '着重写成 *文字*；是文件名的放进反引号',
  },
  {
    rule: 'bold-marks',
    pattern: /(?<!\*)\*(?=[ \t]|[^*\n]*[ \t]\*)(?=[^*\n]*\p{Script=Han})[^*\n]+\*(?!\*)/gu,
    what: '星号原样露了出来，着重没有生效',
    mend: '星号里侧不要留空格：*文字*；是乘号的写成 ×',
  },
  {
    rule: 'strikethrough',
    pattern: /~~[^~\n]*~~|~~/g,
    what: '删除线不能用',
    mend: '删去波浪线；改错写在 corrections 里',
  },
  {
    rule: 'strikethrough',
    pattern: /(?<![\d~])~(?=\p{Script=Han})[^~\n]*~(?![\d~])/gu,
    what: '波浪线会原样显示',
    mend: '删去；改错写在 corrections 里，是拖长声音的改成“～”',
  },
  {
    rule: 'code-marks',
    pattern: /｀[^｀`\n]+｀|[`｀]+/g,
    what: '反引号没有成对，或是全角的，会原样显示',
    mend: '用半角的反引号，前后各一个：`代码`；不是代码的，删去',
    fix: (source) => (/^｀.+｀$/.test(source) ? `\`${source.slice(1, -1)}\`` : undefined),
  },
  {
    rule: 'entity',
    pattern:
      /&(?:amp|nbsp|lt|gt|quot|apos|copy|reg|[lr][ds]quo|[lr]aquo|middot|[mn]dash|hellip|e[nm]sp|thinsp|times|deg)(?![A-Za-z])(?:;|；)?|&#(?:\d+|x[\da-f]+)(?:;|；)?/gi,
    what: '网页的代码会原样显示',
    mend: '直接写要显示的字；真要写代码的，以分号收尾，前面只有一个 &',
    spelt: true,
  },
  {
    rule: 'raw-marks',
    pattern: /(?<![:\\\w])\\(?=[\p{Script=Han}，。；：！？、“”‘’《》（）]|$)/gu,
    what: '反斜杠会原样显示',
    mend: '删去；要断行的，反斜杠写在行末，下面还有一行',
  },
  {
    rule: 'raw-marks',
    pattern: /(?<!=)==(?=[^=\n]*\p{Script=Han})[^=\n]+==(?!=)|\[\[[^[\]\n]+\]\]|\[toc\]|^:{3,}[^\n]*/gimu,
    what: '这里没有这样的写法，记号会原样显示',
    mend: '删去记号；加粗写成 **文字**，链接写成 [文字](网址)',
  },
];

/** Of other kinds of Markdown than ours. */
export const raised: Sign = {
  rule: 'raw-marks',
  pattern: /(?<=[A-Za-z])~\d+~|(?<=[A-Za-z\d)）])\^-?\d+\^?/g,
  what: '上下标不能这样写，记号会原样显示',
  mend: '上标写成 <sup>2</sup>，下标写成 <sub>2</sub>',
};
