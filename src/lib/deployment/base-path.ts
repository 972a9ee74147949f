import { firstUnseen } from '../invisible.ts';
import type { Setting } from './setting.ts';

const example = 'BASE_PATH=/zt/2024/';
/** What stands for itself in an address, in every server's configuration and in a file name (RFC 3986, unreserved). */
const plain = /[\w.~-]/;

/**
 * Reads BASE_PATH: the folder of the server that the site is published in. Slashes that are missing at its ends are added.
 * @param text without white space at its ends; empty for the root
 * @returns a path that begins and ends with a slash
 */
export function basePath(text: string): Setting<string> {
  const unseen = firstUnseen(text);
  if (unseen) return { what: `里面有${unseen}`, mend: `去掉它，例：${example}` };
  if (/^[a-z]:[\\/]/i.test(text)) {
    return {
      what: '是电脑上的文件夹，不是网址里的路径（Windows 的 Git Bash 会这样改写以 / 开头的值）',
      mend: '开头不写 /，例：BASE_PATH=zt/2024',
    };
  }
  if (/^[a-z][a-z\d+.-]*:|^\/\/[^/]/i.test(text)) {
    return {
      what: '是完整的地址',
      mend: `域名写进 SITE_URL，这里只写域名后面的路径，例：SITE_URL=https://example.cn ${example}`,
    };
  }
  if (/^(undefined|null)$/.test(text)) {
    return { what: '是脚本里没有值的变量', mend: `发布在域名的根上，不写这个变量；不在根上，例：${example}` };
  }
  const segments = text.split('/').filter(Boolean);
  const strange = [...new Set([...text].filter((character) => character !== '/' && !plain.test(character)))];
  if (strange.length > 0) {
    return { what: `里面有“${strange.join('')}”`, mend: `只用字母、数字、- _ . ~ 和 /，例：${example}` };
  }
  if (text.includes('//')) return { what: '里面有连着的 //', mend: `一处只写一个 /：BASE_PATH=${path(segments)}` };
  if (segments.some((segment) => /^\.+$/.test(segment))) {
    return { what: '里面有只写着点的一段（. 或 ..）', mend: `从网站的根写起，写全，例：${example}` };
  }
  const [first = ''] = segments;
  if (!text.startsWith('/') && /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(first)) {
    return {
      what: `开头是域名“${first}”`,
      mend: `域名写进 SITE_URL，这里写 BASE_PATH=${path(segments.slice(1))}；文件夹真叫这个名字，开头写 /：BASE_PATH=${path(segments)}`,
    };
  }
  if (/\.html?$/i.test(text)) {
    return { what: '末尾是网页的文件名', mend: `只写到文件夹：BASE_PATH=${path(segments.slice(0, -1))}` };
  }
  return { value: path(segments) };
}

function path(segments: readonly string[]): string {
  return `/${segments.map((segment) => `${segment}/`).join('')}`;
}
