import { createHash } from 'node:crypto';
import { withBase } from '../lib/paths.ts';
import { expressionOf, type HeaderValues, httpsOnly, valuesByHeader } from './header-rules.ts';
import type { HostedSite } from './hosted-site.ts';
import { bareType, feedTypes, mediaTypes, textTypes } from './media-types.ts';
import { block, quoted } from './nginx-syntax.ts';

const made = '由 npm run hosting 写成，改了会被覆盖';
const headers = [...valuesByHeader].filter(([name]) => name !== 'Content-Type');
/** nginx takes HTML as text by itself, and complains when it is told. */
const otherTexts = textTypes.filter((type) => type !== 'text/html').join(' ');

/** The configuration of nginx in the two parts that it wants in two places: within `http { }` and within `server { }`. */
export function nginxConfig(site: HostedSite): { http: string; server: string } {
  const maps = headers.map(([name, values]) => mapOf(name, values, site)).filter(Boolean);
  return {
    http: [`# 放进 /etc/nginx/conf.d/。${made}。`, ...maps, ''].join('\n'),
    server: [`# 在 server { } 里用 include 引入。${made}。`, ...locations(site), ''].join('\n'),
  };
}

/** What a header says at each address, unless it says the same everywhere. */
function mapOf(name: string, { exceptions, value }: HeaderValues, site: HostedSite): string | undefined {
  const head = (source: string) => `map ${source} ${variable(name, site)}`;
  if (httpsOnly.includes(name)) return block(head('$https'), ['default "";', `on ${quoted(value)};`]);
  if (exceptions.length === 0) return undefined;
  // nginx takes the first that matches; of the rules the last has the word.
  const others = exceptions.toReversed().map((exception) => {
    const address = `~${expressionOf(exception.files, site.base)}`;
    return `${quoted(address)} ${quoted(exception.value)};`;
  });
  return block(head('$uri'), [`default ${quoted(value)};`, ...others]);
}

/** Named after this site, for a server may have several, and short: nginx refuses names over 46 characters. */
function variable(name: string, { base }: HostedSite): string {
  const site = createHash('sha256').update(base).digest('hex').slice(0, 6);
  return `$s${site}_${name.toLowerCase().replaceAll('-', '_')}`;
}

function locations(site: HostedSite): string[] {
  const { base, folder } = site;
  if (base === '/') return [block('location /', [`root ${quoted(folder)};`, ...served(site)])];
  return [
    block(`location = ${base.slice(0, -1)}`, [relative, redirect(base)]),
    block(`location ^~ ${base}`, [`alias ${quoted(`${folder}/`)};`, ...served(site)]),
  ];
}

function served(site: HostedSite): string[] {
  const missing = withBase('/404.html', site.base);
  return [
    '# 文件夹不列目录；没有的一律是本站的 404 页。',
    'index index.html;',
    'autoindex off;',
    `error_page 403 =404 ${missing};`,
    `error_page 404 ${missing};`,
    block(`location = ${missing}`, ['internal;']),
    '# 以点开头的文件不公开；/.well-known/ 是签发证书要用的。',
    block(String.raw`location ~ /\.(?!well-known/)`, ['return 404;']),
    block('if ($request_method !~ ^(GET|HEAD)$)', ['add_header Allow "GET, HEAD" always;', 'return 405;']),
    '# 前面若有负载均衡或 CDN，nginx 不知道外面的协议和端口，所以转址只说路径。',
    relative,
    '# 发布新版是换一个链接；记住打开过的文件，会把旧版再发一阵。',
    'open_file_cache off;',
    ...typed(site),
    ...compressed,
    ...headers.map(([name, { exceptions, value }]) => {
      const same = exceptions.length === 0 && !httpsOnly.includes(name);
      return `add_header ${name} ${same ? quoted(value) : variable(name, site)} always;`;
    }),
    ...site.redirects.flatMap(({ from, to }) => {
      const [old, now] = [withBase(from, site.base), withBase(to, site.base)];
      return [old, old.slice(0, -1)].map((from) => block(`location = ${from}`, [redirect(now)]));
    }),
  ];
}

function typed(site: HostedSite): string[] {
  return [
    block(
      'types',
      [...mediaTypes].map(([extension, type]) => `${bareType(type)} ${extension.slice(1)};`),
    ),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${otherTexts};`,
    ...[...feedTypes].map(([name, type]) =>
      block(`location ~ ${quoted(expressionOf(`*${name}`, site.base))}`, [
        'types { }',
        `default_type ${bareType(type)};`,
      ]),
    ),
  ];
}

const compressed = [
  '# 旁边有压好的 .gz 和 .br 就发它们，没有就当场压。',
  'gzip_static on;',
  'gzip on;',
  'gzip_comp_level 6;',
  `gzip_types ${otherTexts};`,
  '# 经过 CDN 来要的也压。',
  'gzip_proxied any;',
  'gzip_vary on;',
  '# 装了 Brotli 模块（Debian：libnginx-mod-http-brotli-static）就去掉下一行开头的 #。',
  '# brotli_static on;',
];

const relative = 'absolute_redirect off;';

function redirect(to: string): string {
  return `return 301 ${to}$is_args$args;`;
}
