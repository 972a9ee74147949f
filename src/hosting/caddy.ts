import { withBase } from '../lib/paths.ts';
import { type HeaderRule, headerRules, headersFor, httpsOnly } from './header-rules.ts';
import type { HostedSite } from './hosted-site.ts';
import { textExtensions } from './media-types.ts';

/** What stands within a site's block of a Caddyfile, brought in by `import`. */
export function caddyfile(site: HostedSite): string {
  const { base, folder } = site;
  const prefix = base.slice(0, -1);
  return [
    '# 在 Caddyfile 的站点块里用 import 引入。由 npm run hosting 写成，改了会被覆盖。',
    block('map {query} {search}', ['~(.+) "?$1"', 'default ""']),
    ...(prefix ? [`redir ${prefix} ${base}{search} 301`] : []),
    block(prefix ? `handle_path ${base}*` : 'handle', [
      `root * ${quoted(folder)}`,
      block('route', [...addresses(site), ...headers(), ...files]),
    ]),
    '',
  ].join('\n');
}

/** From an address to a file, or to another address. */
function addresses({ base, redirects }: HostedSite): string[] {
  return [
    '@refused not method GET HEAD',
    'header @refused Allow "GET, HEAD"',
    'respond @refused 405',
    '# 连着的斜杠当一个，否则转址会把 //example.com 当成别的网站。',
    'uri path_regexp /{2,} /',
    ...redirects.flatMap(({ from, to }, index) => [
      `@moved${index} path ${from} ${from.slice(0, -1)}`,
      `redir @moved${index} ${withBase(to, base)}{search} 301`,
    ]),
    block('@folder', ['not path */', 'file {path}/index.html']),
    `redir @folder ${withBase('{path}/', base)}{search} 301`,
    '# 没有的一律是本站的 404 页；以点开头的文件不公开，/.well-known/ 是签发证书要用的。',
    block('@noFolder', ['path */', 'not file {path}index.html']),
    'rewrite @noFolder /404.html',
    block('@noFile', ['not path */', 'not file {path}']),
    'rewrite @noFile /404.html',
    block('@hidden', ['path */.*', 'not path /.well-known/*']),
    'rewrite @hidden /404.html',
  ];
}

function headers(): string[] {
  const texts = ['*/', ...textExtensions.map((extension) => `*${extension}`)];
  return [
    `@texts path ${texts.join(' ')}`,
    block('header @texts', ['Vary Accept-Encoding', 'defer']),
    '@https protocol https',
    '@page path */',
    ...headerRules.flatMap(ruled),
    `header @page Content-Type ${quoted(headersFor('index.html')['Content-Type'] ?? '')}`,
  ];
}

function ruled({ files, headers }: HeaderRule, index: number): string[] {
  const lines = (secure: boolean) =>
    Object.entries(headers)
      .filter(([name]) => httpsOnly.includes(name) === secure)
      .map(([name, value]) => `${name} ${quoted(value)}`);
  if (files === '*') return [block('header', lines(false)), block('header @https', lines(true))];
  const path = files.startsWith('*') ? files : `/${files}`;
  return [`@rule${index} path ${path}`, block(`header @rule${index}`, lines(false))];
}

const precompressed = 'precompressed br zstd gzip';
const files = [
  '# 旁边没有压好的，就当场压。',
  'encode zstd gzip',
  '@missing path /404.html',
  block('file_server @missing', ['status 404', precompressed]),
  block('file_server', [precompressed]),
];

function block(head: string, lines: readonly string[]): string {
  const inside = lines.flatMap((line) => line.split('\n')).map((line) => `\t${line}`);
  return `${head} {\n${inside.join('\n')}\n}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
