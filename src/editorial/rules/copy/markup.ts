import type { MarkdownRule } from '../../../lib/text-rule-id.ts';
import { foreign } from '../../source/passage.ts';

/** A sign of Markdown that readers would see as it was typed, and what was meant by it. */
export interface Sign {
  rule: MarkdownRule;
  pattern: RegExp;
  what: string;
  mend: string;
  /** What to write for it, as it stands in the source, where only one thing can be meant. */
  fix?: (source: string) => string | undefined;
  /** It is one where the source spells out its first character as well. */
  spelt?: true;
}

/** Full-width and half-width marks that Markdown knows half-width only. */
const star = '(?:\\*\\*|＊＊)';
const bar = '[ \\t\\u3000]*';
const words = '[\\p{Script=Han}“‘《（]';
const address = `(?:(?:https?:|mailto:|tel:|www\\.|\\.{0,2}/|#)[^\\s()（）]*|${foreign})`;

/** At the head of a line. A name between two signs is a topic: #读书节#. */
const ofLines: readonly Sign[] = [
  {
    rule: 'heading-marks',
    pattern: /^(?:#{2,6}\u3000*|＃{2,6}[ \t\u3000]*)(?=[^ \t\n#＃])/gm,
    what: '井号后面没有空格，或是全角的，不会变成小标题',
    mend: '井号用半角，后面空一格：## 小标题',
    fix: (source) => `${'#'.repeat(source.match(/[#＃]/g)?.length ?? 2)} `,
  },
  {
    rule: 'heading-marks',
    pattern: /^[#＃][ \t\u3000]*(?=[^ \t\n#＃\d])(?![^#＃\n]*[#＃])/gm,
    what: '井号会原样显示',
    mend: '小标题写成 ## 加一个空格；是话题的，两头都写 #',
  },
  {
    rule: 'list-marks',
    pattern: new RegExp(`^(?!-[^-\\n]{1,6}-$)(?:[-－](?=${bar}${words})|[•‧∙◦⁃·])${bar}`, 'gmu'),
    what: '行首的符号后面没有空格，或不是“-”，不会变成列表',
    mend: '列表写成 - 加一个空格；不是列表的，删去符号',
    fix: () => '- ',
  },
  {
    rule: 'list-marks',
    pattern: /^(?:\+(?=\p{Script=Han})|\*(?=\p{Script=Han}{1,20}$))/gmu,
    what: '行首的符号后面没有空格，不会变成列表',
    mend: '列表写成 - 加一个空格；不是列表的，符号前面写一个反斜杠 \\',
  },
  {
    rule: 'list-marks',
    pattern: new RegExp(`^[\\d０-９]{1,3}[.．)](?=${words})`, 'gmu'),
    what: '序号后面没有空格，不会变成列表',
    mend: '列表写成 1. 加一个空格；不是列表的，写成“一、”或“（1）”',
  },
  {
    rule: 'quote-marks',
    pattern: /^＞[ \t\u3000]*/gm,
    what: '“＞”是全角的，不会变成引文',
    mend: '改成半角的 >',
    fix: () => '> ',
  },
  {
    rule: 'footnote',
    pattern: /^[[［][\^＾][^\s[\]］]{1,20}[\]］]：[ \t]*/gm,
    what: '脚注的括号或冒号是全角的，不会变成脚注',
    mend: '改成半角，冒号后面空一格：[^1]: 注释',
    fix: (source) => `${source.replace(/[［[][＾^]/, '[^').replace(/[］\]]：[ \t]*$/, ']')}: `,
  },
];

const bold = (source: string) => {
  const inner = source.slice(2, -2);
  const right = `**${inner.trim()}**`;
  return inner.trim() && !/[*＊]/.test(inner) ? right : undefined;
};
const link = (source: string) => {
  const [, text, url] = source.match(/^[[［【]([^[\]［］【】]+)[\]］】]\s*[(（]\s*([^\s()（）]+)\s*[)）]$/) ?? [];
  return text && url ? `[${text}](${url})` : undefined;
};

/** Wherever they stand. */
const inline: readonly Sign[] = [
  {
    rule: 'link-marks',
    pattern: new RegExp(
      `(?:\\[[^[\\]\\n]+\\]|［[^［］\\n]+］)[ \\t]*[(（]${address}[)）]|【[^【】\\n]+】[ \\t]*\\(${address}\\)`,
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

/** What Markdown would make something of, in a text that is none. */
const inPlain: readonly Sign[] = [
  {
    rule: 'raw-marks',
    pattern:
      /<\/?[A-Za-z][^<>\n]*>(?:[^<>\n]*<\/\w+>)?|^#{1,6} |(?<!\*)\*(?=[^*\n]*\p{Script=Han})[^*\s\n](?:[^*\n]*[^*\s\n])?\*(?!\*)/gmu,
    what: '',
    mend: '',
  },
  { rule: 'raw-marks', pattern: /\[[^[\]\n]+\]\([^\s()]+\)|`[^`\n]+`/g, what: '', mend: '' },
];

/** The signs of the paragraphs of a body. */
export const signsOfParagraphs = [...ofLines, ...inline];
export const signsOfHeadings = inline;
/** The signs of a field or a prop, where nothing is marked up. */
export const signsOfFields: readonly Sign[] = [...inPlain, ...inline.filter(({ rule }) => rule !== 'raw-marks')].map(
  ({ fix: _, ...sign }) => ({
    ...sign,
    what: '这里不排版，记号会原样显示',
    mend: '删去记号，只写字',
  }),
);
