import { bar, type Sign, words } from './sign.ts';

/** At the head of a line. A name between two signs is a topic: #读书节#. Dots in a row are an ellipsis. */
export const lineSigns: readonly Sign[] = [
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
    pattern: new RegExp(`^(?!-[^-\\n]{1,6}-$)(?:[-－](?=${bar}${words})|[•‧∙◦⁃·](?!${bar}[•‧∙◦⁃·]))${bar}`, 'gmu'),
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
