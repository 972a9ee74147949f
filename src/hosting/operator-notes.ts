import type { HostedSite } from './hosted-site.ts';

/** Where each of the files goes, and what else a server wants: Markdown in Chinese. */
export function operatorNotes({ base, folder }: HostedSite): string {
  const url = `https://example.cn${base}`;
  const below = base === '/' ? '' : `，网站在它下面的 \`${base.slice(1)}\` 里`;
  return `# 发布到服务器

这些配置把网站发布在域名的 \`${base}\` 下面，服务器上的文件夹是 \`${folder}\`。它们由同一份说明写成，不要手改；地方变了，重写一遍：

\`\`\`sh
BASE_PATH=/zt/2024/ npm run hosting -- --folder /srv/www/zhuanti/current/site
\`\`\`

| 用什么 | 看哪里 |
|---|---|
| nginx | \`nginx/\`，见下 |
| Caddy | \`caddy/\`，见下 |
| Netlify | \`netlify/\` 里的两个文件，放进交给它的文件夹的根${below} |
| Cloudflare Pages | \`cloudflare/\` 里的两个文件，放进交给它的文件夹的根${below} |
| 阿里云 OSS、腾讯云 COS、Amazon S3 | [object-storage.md](object-storage.md) |

${onNginx}

${onCaddy}

${onSwitching}

## 发布以后看一眼

\`\`\`sh
curl -sI ${url}                                  # 200，Cache-Control: no-cache
curl -sI -H 'Accept-Encoding: br' ${url}         # Content-Encoding: br
curl -sI ${url}meiyou                            # 404
curl -sI ${url}sw.js                             # Cache-Control: private, no-cache
\`\`\`

\`Strict-Transport-Security\` 管整个域名。同一个域名下还有只能用 HTTP 打开的网站，就从配置里删去它。
`;
}

const onNginx = `## nginx

\`\`\`sh
cp nginx/http.conf /etc/nginx/conf.d/zhuanti.conf
cp nginx/server.conf /etc/nginx/snippets/zhuanti.conf
\`\`\`

\`\`\`nginx
server {
  listen 80;
  server_name example.cn;
  return 301 https://$host$request_uri;
}
server {
  listen 443 ssl http2;
  server_name example.cn;
  ssl_certificate /etc/ssl/example.cn.pem;
  ssl_certificate_key /etc/ssl/example.cn.key;
  include /etc/nginx/snippets/zhuanti.conf;
}
\`\`\`

\`nginx -t\` 不报错，再 \`nginx -s reload\`。压好的 \`.br\` 要有 Brotli 模块才会发，Debian 和 Ubuntu 上是 \`libnginx-mod-http-brotli-static\`；装好以后，去掉 \`server.conf\` 里 \`brotli_static\` 前面的 #。

证书装在前面的负载均衡或 CDN 上的，nginx 自己收的是 HTTP，\`Strict-Transport-Security\` 和 \`Cross-Origin-Opener-Policy\` 由前面加。`;

const onCaddy = `## Caddy

\`\`\`caddyfile
example.cn {
	import /etc/caddy/zhuanti.caddy
}
\`\`\`

\`zhuanti.caddy\` 就是 \`caddy/site.caddy\`。\`caddy validate\` 不报错，再 \`caddy reload\`。`;

const onSwitching = `## 换新版，退回旧版

每次发布一个新文件夹，再让 \`current\` 这个链接一下子指过去，读者不会遇见半新半旧的网站：

\`\`\`sh
cd /srv/www/zhuanti
ln -s 20240110 current.next && mv -T current.next current
\`\`\`

退回去，就把链接指回旧文件夹。服务器不用重新启动。文件的修改时间不要改成一个固定的时刻：nginx 和 Caddy 靠时间和大小认出新版。`;
