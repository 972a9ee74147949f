import type { Setting } from '../lib/deployment/setting.ts';

/** Where a site lies on a server, unless something else is said. */
export const usualFolder = '/srv/www/zhuanti/current/site';

/** What the configuration of a server has to know of a site. */
export interface HostedSite {
  /** The path it is deployed under, which begins and ends with a slash: `/` or `/zt/2024/jingchajie/`. */
  base: string;
  /** Its folder on the server: best by a link, which is put on the next release in one step. */
  folder: string;
  /** Addresses that have moved: paths below the base, which begin and end with a slash. */
  redirects: readonly { from: string; to: string }[];
}

/** What stands for itself between quotation marks in the configuration of every server. */
const plain = /[\p{L}\p{M}\p{N} /_.,~@%+=()-]/u;

/** Reads the folder that a site lies in on its server, as an operator writes it. */
export function hostedFolder(text: string): Setting<string> {
  const mend = `从 / 写起，是网站在服务器上的文件夹，例：--folder ${usualFolder}`;
  if (!text.startsWith('/')) return { what: '开头不是 /', mend };
  const strange = [...new Set([...text].filter((character) => !plain.test(character)))];
  if (strange.length > 0) {
    return {
      what: `里面有 ${JSON.stringify(strange.join(''))}，写进服务器的配置会是别的意思`,
      mend: '换一个没有它的文件夹',
    };
  }
  const segments = text.split('/').filter(Boolean);
  if (segments.some((segment) => /^\.+$/.test(segment))) return { what: '里面有只写着点的一段（. 或 ..）', mend };
  // An empty name would serve all that the machine has.
  if (segments.length === 0) return { what: '是整台机器', mend };
  return { value: `/${segments.join('/')}` };
}
