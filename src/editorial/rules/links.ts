import type { Definition, Link } from 'mdast';
import { firstUnseen } from '../../lib/invisible.ts';
import { insteadOf } from '../../lib/nearest.ts';
import { addressesIn, runsOn, untilMark } from '../source/bare-address.ts';
import type { Said } from '../source/contract.ts';
import type { Fix } from '../source/problem.ts';
import type { LinkTarget } from './link-targets.ts';

/** What a body may link to, and who links. */
export interface Linking {
  pages: ReadonlyMap<string, LinkTarget>;
  /** The body's own page; a voice has none, nor has a text. */
  own: LinkTarget | undefined;
  /** Readers do not see the body yet: it may lead to what they do not see either. */
  unseen: boolean;
  /** Some story cannot be read, and so nobody knows its address. */
  unread: boolean;
}

/** What is wrong with a link, and the mend. @param source the text it was read from */
export function checkLink(link: Link | Definition, source: string, linking: Linking): Said | undefined {
  const { own, pages, unread } = linking;
  const start = link.position?.start.offset ?? 0;
  if (source[start] !== '[' && source[start] !== '<') return checkBare(source.slice(start));
  const [path = '', anchor] = link.url.split('#');
  if (path && !path.startsWith('/')) return undefined;
  const page = path ? pages.get(path.replace(/\?.*$/, '')) : own;
  if (!page && unread && /^\/stories\/./.test(path)) return undefined;
  const unseen = firstUnseen(link.url);
  if (!page && unseen) return ['invisible-character', `链接“${link.url}”里有一个看不见的字符：${unseen}`, '删去'];
  if (!page) return path ? ['link-dead', `站内没有 ${path} 这个地址`, insteadOf(path, [...pages.keys()])] : undefined;
  if (page.moved) return ['link-moved', `${path} 已经换了地址`, `改成 ${page.moved}`];
  const place = decoded(anchor ?? '');
  const why = page.unpublished ?? page.hidden?.get(place);
  if (why && !linking.unseen)
    return ['link-unpublished', `${link.url} 读者还看不到（${why}）`, '等它发布，或先去掉链接'];
  if (place && page.anchors && !page.anchors.includes(place)) {
    return ['link-anchor', `${path || '这一篇'}里没有 #${place} 这个位置`, insteadOf(place, page.anchors)];
  }
  return undefined;
}

/** The address that a link has now, where it stands, when its own is an old one. @param source the text it was read from */
export function mendedLink(link: Link | Definition, source: string, { pages }: Linking): Fix | undefined {
  const [path = ''] = link.url.split(/[?#]/);
  const text = pages.get(path)?.moved;
  const end = link.position?.end.offset ?? 0;
  const start = source.lastIndexOf(`](${path}`, end) + 2;
  return text && start > (link.position?.start.offset ?? 0) ? { start, end: start + path.length, text } : undefined;
}

/** What the percent signs of an address stand for; itself where they stand for nothing. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address in running text ends where Chinese begins: before a mark that is clear, before a word it is a guess. */
function checkBare(text: string): Said | undefined {
  const [found] = addressesIn(text.slice(0, text.search(/\s|$/)));
  const end = found?.end ?? 0;
  const next = text[end] ?? '';
  if (!found || !runsOn.test(next)) return undefined;
  const address = text.slice(0, end);
  const [rest = ''] = text.slice(end).match(untilMark) ?? [];
  const link = (url: string) =>
    /^(?:https?:|www\.)/.test(url) ? `[网址](${absolute(url)})` : `[${url}](mailto:${url})`;
  const mend = `到此为止的，写成 ${link(address)}`;
  return [
    'address-run-on',
    `网址 ${address} 后面紧跟着“${next}”，分不清到哪里为止`,
    /^\p{Script=Han}*$/u.test(rest) && !address.endsWith('/')
      ? mend
      : `${mend}；后面也是网址的，写成 ${link(address + rest)}`,
  ];
}

const absolute = (url: string) => (url.startsWith('www.') ? `http://${url}` : url);
