import { usualFolder } from '../../hosting/hosted-site.ts';
import { changesBetween } from './changes.ts';
import { type Manifest, urlOf } from './manifest.ts';
import { homeOf, siteIn } from './places.ts';

export const releaseHelp = `SITE_URL=https://example.cn BASE_PATH=/zt/2024/ npm run release

构建网站，放进 release/：哪种服务器都能直接用。同一份稿子做两次，一个字节也不差。

  --keep 份数     新的一版出来以后，老的留几版（默认 5）：退回去要用，打开着旧网页的读者也还要用里面的文件
  --folder 路径   网站在服务器上的文件夹，写进服务器的配置（默认 ${usualFolder}）

release/current     指向正在用的一版，服务器的根目录设成 release/current/site
release/<版号>/     一版：
  site/             网站，每个文本文件旁边有压缩好的 .br、.gz（和 .zst）
  release.json      每个文件的摘要、大小、类型、缓存规则；来自哪个提交
  changes/          和上一版比：new.txt、changed.txt、gone.txt 新的、变了的、撤下的地址；
                    purge.txt 交给 CDN 刷新；search-engines.txt 提交给搜索引擎；dead-links.txt 提交死链
  hosting/          nginx、Caddy 等服务器的配置，和怎么用
  sbom.cdx.json     用了哪些软件（CycloneDX）；licences/ 随网站发给读者的软件和字体的许可证

接着：npm run release:verify -- 网址（核对服务器）、release:upload（传到对象存储）、release:rollback（退回上一版）。`;

/** What was made, in a few lines. @param before the release that was published until then */
export function releaseSummary(manifest: Manifest, before?: Manifest): string {
  const { commit, files, id } = manifest;
  const own = files.filter(({ age }) => age === 0);
  const source = commit
    ? `提交 ${commit.id.slice(0, 10)}${commit.dirty ? '，另有没提交的改动' : ''}`
    : '没有 Git，不知道来自哪个提交';
  const lines = [
    `\n${homeOf(id)}（${source}）`,
    `  ${own.length} 个文件，${size(own)}；另留着以前各版的 ${files.length - own.length} 个老文件`,
    before ? differences(before, manifest) : '  这是第一版',
    `  网站在 ${siteIn(homeOf(id))}，release/current 已经指向这一版`,
    `核对服务器：npm run release:verify -- ${urlOf(manifest, '')}`,
  ];
  return lines.join('\n');
}

function differences(before: Manifest, after: Manifest): string {
  if (before.id === after.id) return `  和正在用的一版一样`;
  const changes = changesBetween(before, after);
  return `  和上一版 ${before.id} 比：新 ${changes.new.length}，变 ${changes.changed.length}，撤 ${changes.gone.length}`;
}

function size(files: readonly { bytes: number }[]): string {
  return `${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`;
}

export const verifyHelp = `npm run release:verify [-- 网址或文件夹 [release.json]]

核对服务器上的网站，或者一个文件夹，和 release.json 记的是不是一样：内容、状态、类型、缓存规则和别的响应头、
压缩、404 页、撤下的地址、以前各版留着的老文件。哪个地址哪里不一样，逐条说。

  不写网址      核对 release.json 里写的正式网址
  不写 release.json   用文件夹自己的，没有就用 release/current/release.json
  --timeout 秒数      一次回答最多等多久（默认 30）
  --all               同一处毛病的地址全部列出（默认 10 个）

退出码：0 一样，1 有不一样的，2 没有不一样的、可是有连不上的。`;

export const rollbackHelp = `npm run release:rollback [-- 版号]

退回上一版，或者写明的一版；版号写前几位就行。一下换过去，读者不会碰到半新半旧的网站；
打开着新一版网页的读者，还要用的文件都留着。

  --list     有哪几版
  --upload   对象存储也一起退：环境变量和 npm run release:upload 的一样`;

/** @param isFollowed whether object storage goes back in the same run */
export function rollbackSummary(now: Manifest, from: Manifest | undefined, isFollowed: boolean): string {
  const done = `${from ? `从 ${from.id} ` : ''}退到了 ${now.id}，release/current 已经指向它`;
  if (isFollowed) return done;
  const lines = [
    done,
    `CDN 刷新 ${homeOf(now.id)}/changes/purge.txt 里的地址；用对象存储的，运行 npm run release:upload（下次可以写 -- --upload，一起退）`,
    `核对服务器：npm run release:verify -- ${urlOf(now, '')}`,
  ];
  return lines.join('\n');
}

export const uploadHelp = `npm run release:upload

把 release/current 传到对象存储（S3 接口，阿里云 OSS、腾讯云 COS、MinIO 等都行），放在 BASE_PATH 下面。
先传名字带摘要的文件，再图片、网页，最后订阅和离线阅读；一步没有成，后面的都不动。断了再运行一次，接着传。
传完逐个核对，再删掉撤下的网页和过期的老文件；桶里别的东西不动。两处同时传，后到的停下。

  AWS_ENDPOINT_URL        对象存储的地址，如 https://s3.oss-cn-hangzhou.aliyuncs.com
  AWS_REGION              地域，如 cn-hangzhou
  S3_BUCKET               桶名
  AWS_ACCESS_KEY_ID       密钥的 ID
  AWS_SECRET_ACCESS_KEY   密钥；临时密钥另写 AWS_SESSION_TOKEN
  S3_PATH_STYLE=0         桶名写在域名里（阿里云 OSS 要这样）；不写，写在路径里
  S3_ENCODING=gzip        文本压缩着存（gzip 或 br），给前面没有 CDN 替它压缩的；不写，存原文
  PURGE_COMMAND           传完运行的命令，让 CDN 刷新：变了的地址一行一个，从标准输入给它；文件名在 PURGE_LIST 里`;
