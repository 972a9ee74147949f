import { isIPv4 } from 'node:net';
import { firstUnseen } from '../invisible.ts';
import { basePath } from './base-path.ts';
import type { Setting } from './setting.ts';

const example = 'SITE_URL=https://example.cn';
/** Up to the last @, for a password that was not escaped may hold anything. */
const address = /^(?<scheme>[a-z][a-z\d+.-]*):\/\/(?:(?<user>[^/?#]*|[^/?#:]*:.*)@)?(?<server>[^/?#@\\]*)(?<rest>.*)$/i;
/** Names of a domain (RFC 1123; the underscore is met on servers of one's own), or an IPv6 address. */
const host = /^(?:(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)*|\[[\da-f:.]+\])$/;

/**
 * Reads SITE_URL: the origin that every full address of the site begins with. What means the same is made one:
 * capitals, a final slash or dot, the standard port, a name in Chinese (Punycode, as browsers ask for it).
 * @param text without white space at its ends; empty when it is not known where the site is published
 */
export function siteUrl(text: string): Setting<string | undefined> {
  if (text === '') return { value: undefined };
  const unseen = /\s/.test(text) ? '空格或换行' : firstUnseen(text);
  if (unseen) return { what: `里面有${unseen}`, mend: `去掉它，只写一个地址，例：${example}` };
  const { scheme = '', user, server = '', rest = '' } = address.exec(text)?.groups ?? {};
  if (!scheme) return withoutScheme(text);
  if (!/^https?$/i.test(scheme)) {
    return { what: `以 ${scheme}: 开头，读者的浏览器打不开`, mend: `只能以 https:// 或 http:// 开头，例：${example}` };
  }
  if (/^https?:?$/i.test(server) && rest.startsWith('//')) {
    return { what: '开头写了两个 ://', mend: meantBy(`${server.replace(/:?$/, ':')}${rest}`) };
  }
  const origin = originOf(scheme, server);
  if (origin === undefined) return { what: `“${server}”不是一个域名`, mend: `写读者打开网站用的域名，例：${example}` };
  if (user !== undefined) {
    return { what: '带着用户名或密码，它们会印在公开的网页上', mend: `去掉 @ 和它前面的，${partedMend(origin, rest)}` };
  }
  if (rest.replace(/\/$/, '') !== '') return { what: `域名后面还有“${rest}”`, mend: partedMend(origin, rest) };
  return { value: origin };
}

/** How an address may be told to others: its password is nobody's business, least of all a log's. */
export function withoutPassword(text: string): string {
  return text.replace(/^([^/?#]*\/\/|[^/?#]*?)([^/?#:@]*):(?!\/\/).*@/s, '$1$2:***@');
}

/** @param server a host and perhaps a port, as they were written */
function originOf(scheme: string, server: string): string | undefined {
  const dotless = server.replace(/\.(?=:\d*$|$)/, '');
  if (!URL.canParse(`${scheme}://${dotless}`)) return undefined;
  const { hostname, origin, port } = new URL(`${scheme}://${dotless}`);
  // Browsers make of 1.2.3 the address 1.2.0.3, which nobody means; nobody listens at port 0.
  const isOther = isIPv4(hostname) && !dotless.startsWith(hostname);
  return host.test(hostname) && !isOther && port !== '0' ? origin : undefined;
}

function withoutScheme(text: string): Setting<never> {
  const [scheme] = /^(?!https?:)[a-z]+:(?!\d)/i.exec(text) ?? [];
  if (scheme) return { what: `以 ${scheme} 开头，不是网站的地址`, mend: `写读者打开网站用的地址，例：${example}` };
  // Typed with a Chinese keyboard, letters, colons and slashes may be full-width.
  const bare = text
    .normalize('NFKC')
    .replace(/^["'“‘]|["'”’]$/g, '')
    .replace(/^(?:https?:)?[/\\]{2}|^https?:[/\\]?/i, '');
  return {
    what: '开头不是 https:// 或 http://',
    mend: /^localhost\b|\w\.\w/.test(bare) ? meantBy(`https://${bare}`) : `写读者打开网站用的地址，例：${example}`,
  };
}

/** How to write what was meant by an address that begins with its scheme. */
function meantBy(text: string): string {
  const meant = siteUrl(text);
  return 'value' in meant ? `写全：SITE_URL=${meant.value}` : meant.mend;
}

/** How to write an address that goes on after its host: the path is BASE_PATH's. */
function partedMend(origin: string, rest: string): string {
  const path = basePath(rest.replace(/[?#].*$/, ''));
  const [below = '/'] = 'value' in path ? [path.value] : [];
  const dropped = /[?#]/.test(rest) ? '，? 和 # 后面的不要' : '';
  return below === '/'
    ? `只写到域名${dropped}：SITE_URL=${origin}`
    : `只写到域名，路径写进 BASE_PATH${dropped}：SITE_URL=${origin} BASE_PATH=${below}`;
}
