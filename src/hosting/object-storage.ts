import { withBase } from '../lib/paths.ts';
import { headerRules, httpsOnly, valuesByHeader } from './header-rules.ts';
import type { HostedSite } from './hosted-site.ts';

/** What has to be set where the site lies in object storage behind a CDN: Markdown in Chinese. */
export function objectStorageNotes({ base, redirects }: HostedSite): string {
  const moved = redirects.map(({ from, to }) => [code(withBase(from, base)), code(withBase(to, base))]);
  return `# 对象存储加 CDN

阿里云 OSS、腾讯云 COS、Amazon S3，和一切与 S3 相容的存储：文件带着类型和缓存规则存进去，其余响应头在 CDN 上加。\`npm run release:upload\` 按“存储”一节里的规则传，用别的办法传的照着设。

## 存储

- 文件放在存储桶的${base === '/' ? '根' : ` ${code(base.slice(1))} 下面`}，路径与发布的文件夹里一样。
- 打开静态网站功能。首页写 \`index.html\`，子目录也用它；网址少了末尾的斜杠，要转到有斜杠的（OSS 的“子目录首页”选 Redirect，COS 和 S3 的网站域名自己会转）。
- 404 页写 ${code(`${base.slice(1)}404.html`)}，状态码是 404，不是 200。
- 先传名字随内容变的（${lasting().map(code).join('、')}），再传网页，最后传 \`sw.js\` 和订阅；名字随内容变的旧文件先不删，打开着的网页还要用。
- 文件只许公开读，不许公开列目录。
- 旁边的 \`.br\`、\`.gz\`、\`.zst\` 不用传，由 CDN 压缩；没有 CDN 的，看 \`npm run release:upload -- --help\` 里的 S3_ENCODING。

上传时给文件设的缓存规则，合几条的，以最后一条为准：

${table(['文件', 'Cache-Control', '为什么'], cacheRules())}

类型：

${table(['文件', 'Content-Type'], allOf('Content-Type'))}

## CDN

- 缓存时间跟随源站。网页想在 CDN 上存一会儿，最多设 60 秒，发布后再刷新变了的网址；${code(withBase('/sw.js', base))} 永远不存。
- 打开 Gzip 和 Brotli；能加类型的，把上面写着 utf-8 的都加上。
- 打开 HTTPS，HTTP 都转过去；只许 GET 和 HEAD；网址里的参数不算进缓存。
- 不要打开改写网页的功能（去空格、合并脚本、插统计代码）：改过的脚本和样式，网页自己的安全策略会拒绝。

给 ${code(`${base}*`)} 加响应头：

${table(['响应头', '值'], responseHeaders())}

其中${httpsOnly.map(code).join('、')}只在 HTTPS 上发。同一个域名下还有只能用 HTTP 打开的网站，就不要发 \`Strict-Transport-Security\`。

## 改过的网址

${moved.length > 0 ? table(['从', '到（301）'], moved) : '没有。'}
`;
}

/** What is named by its content. */
function lasting(): string[] {
  return headerRules.filter(({ headers }) => headers['Cache-Control']?.includes('immutable')).map(({ files }) => files);
}

function cacheRules(): string[][] {
  return headerRules.flatMap(({ files, headers: { 'Cache-Control': cache }, why }) =>
    cache === undefined ? [] : [[code(files), code(cache), why]],
  );
}

/** Everything that a header says, the rule for all files first. */
function allOf(name: string): string[][] {
  const { exceptions = [], value = '' } = valuesByHeader.get(name) ?? {};
  return [{ files: '*', value }, ...exceptions].map((said) => [code(said.files), code(said.value)]);
}

/** What is not stored with the files. */
function responseHeaders(): string[][] {
  return [...valuesByHeader]
    .filter(([name]) => name !== 'Content-Type' && name !== 'Cache-Control')
    .map(([name, { exceptions, value }]) => {
      const others = Map.groupBy(exceptions, (exception) => exception.value);
      const except = [...others].map(
        ([other, all]) => `；${all.map(({ files }) => code(files)).join('、')} 改为 ${code(other)}`,
      );
      return [code(name), code(value) + except.join('')];
    });
}

function table(heads: readonly string[], rows: readonly string[][]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
