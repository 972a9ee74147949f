import type { FileRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const fileEntries: Entries<FileRule> = {
  'file-bom': {
    title: '文件开头有看不见的标记',
    why: '有些程序存 UTF-8 时在最前面加三个看不见的字节，登记项的第一行就认不出来了。',
    where: 'words',
    wrong: '用旧版记事本另存为“UTF-8”或“带有 BOM 的 UTF-8”。',
    right: '另存为“UTF-8（无 BOM）”。',
  },
  'file-empty': {
    title: '文件是空的',
    why: '空文件变不成网页，多半是存盘出了错，或者忘了写。',
    where: 'words',
    wrong: '新建了 stories/a.mdx，里面什么都没有。',
    right: '写上内容，或删去这个文件。',
  },
  'file-encoding': {
    title: '文件不是 UTF-8 编码',
    why: '网页一律用 UTF-8。别的编码读进来全是乱码，猜错一个字读者看到的就是错字。',
    where: 'words',
    wrong: '用记事本另存为“ANSI”。',
    right: '另存为“UTF-8”。',
  },
  'file-ending': {
    title: '这种文件不会变成网页',
    why: '稿件只认 .mdx，别的文件放在这里，网站上不会出现。',
    where: 'words',
    wrong: '稿件存成 stories/a.docx。',
    right: '存成纯文本，改名 stories/a.mdx。',
  },
  'file-link': {
    title: '这里要一个真的文件',
    why: '快捷方式、文件夹、指到稿库外面的链接，换一台电脑就没有了。',
    where: 'words',
    wrong: 'stories/a.mdx 是指到桌面上的链接。',
    right: '把文件本身放进 stories/。',
  },
  'file-misplaced': {
    title: '文件放错了地方',
    why: '放在别处的文件，不会出现在网站上，也没有人会发现。',
    where: 'words',
    wrong: '报道放在 stories/2024/a.mdx。',
    right: '直接放在 stories/ 里：stories/a.mdx。',
  },
  'file-missing': {
    title: '少了一个文件',
    why: '这几个文件每个专题都要有，少了哪一个，网页都做不出来。',
    where: 'words',
    wrong: '删去了 site.yaml。',
    right: '从上一个版本里取回来。',
  },
  'file-name': {
    title: '图片的文件名不合要求',
    why: '插画的名字要写进网址，汉字、空格和大写字母在别的系统里会变成别的样子；以点开头的文件，许多程序看不见。',
    where: 'words',
    wrong: 'art/ 里有“老马 2.SVG”。',
    right: '改名 art/lao-ma-2.svg。',
  },
  'file-too-big': {
    title: '文件太大',
    why: '一篇稿子的文字、一幅插画都不到这么多，多半是把图片贴进了里面；照片太大，检查和构建都要等很久。',
    where: 'words',
    wrong: '一篇稿件有几百KB。',
    right: '图片单独放进 photos/，文字里写 <Scene photo="文件名.jpg" … />。',
  },
  'file-unreadable': {
    title: '文件读不到',
    why: '文件被占用、没有权限，或者磁盘满了，查不了，也改不了。',
    where: 'words',
    wrong: 'stories/a.mdx 指着一个已经删去的文件。',
    right: '把文件本身放进来，让自己能读能写。',
  },
  'line-ends': {
    title: '换行符是老式的',
    why: '只用 CR 换行的文件，别的程序当成一整行。',
    where: 'words',
    wrong: '用老式的文字处理软件另存为纯文本，换行符是 CR。',
    right: '另存时换行符选 LF。',
  },
  unforeseen: {
    title: '检查的程序出了意外',
    why: '碰上了没有料到的写法。不是编辑的错，可这个文件没有查完。',
    where: 'words',
    wrong: '报出“读这个文件时出了意外”。',
    right: '看看最近改的地方有没有特别的写法；找不出来的，把括号里的话告诉管程序的人。',
  },
};
