import { type Case, wrote } from './good.ts';

/** What would run code, or bring a page in from elsewhere. */
export const code: readonly Case[] = [
  wrote('an import', "import fs from 'node:fs'", '21:1', '不能有 import 或 export', '删去'),
  wrote('an export', 'export const a = 1', '21:1', '不能有 import 或 export', '删去'),
  wrote('an expression', '{process.env.HOME}', '21:1', '花括号里的内容会被当成程序', '删去花括号'),
  wrote('an expression in a line', '现在是{new Date().toString()}。', '21:4', '花括号里的内容会被当成程序', '注释'),
  wrote('a script', '<script src="https://evil.example/a.js"></script>', '21:1', '<script> 不能用', '删去标签'),
  wrote('a style', '<style>p</style>', '21:1', '<style> 不能用', '删去标签'),
  wrote('an iframe', '<iframe src="https://evil.example/"></iframe>', '21:1', '<iframe> 不能用', '删去标签'),
  wrote('an image as HTML', '<img src="https://evil.example/a.png" />', '21:1', '<img> 不能用', '删去标签'),
  wrote('a handler', '<a href="/about/" onclick="alert(1)">甲</a>', '21:19', '没有“onclick”这个属性', 'href'),
  wrote('an inline style', '<a href="/about/" style="color:red">甲</a>', '21:19', '没有“style”这个属性', 'href'),
  wrote('a javascript: link', '[甲](javascript:alert(1))', '21:1', '链接“javascript:alert(1)”不是网址', 'https://'),
  wrote(
    'a javascript: link as HTML',
    '<a href="javascript:alert(1)">甲</a>',
    '21:4',
    '链接“javascript:alert(1)”不是网址',
    'https://',
  ),
  wrote('a data: link', '[甲](data:text/html,hi)', '21:1', '链接“data:text/html,hi”不是网址', 'https://'),
  wrote('a tag without a name', '<>甲</>', '21:1', '空标签 <> 没有意义', '删去'),
];
