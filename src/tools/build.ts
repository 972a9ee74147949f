import { buildSite } from './build/build-site.ts';
import { readCommand } from './command.ts';

const help = `npm run build

检查稿件，构建网站，放进 dist/；没有构建成，dist/ 保持原样。

  SITE_URL=https://example.cn   网站的域名；发布的时候要写
  BASE_PATH=/zt/2024/           域名下面的路径；在域名的根上不写
  PREVIEW=1                     给编辑看：连草稿和日期没到的报道一起
  CACHE_DIR=/var/cache/zt       缓存放哪里（默认 .cache）`;

/** `npm run build`: the site, in `dist/`. */
readCommand({ name: 'npm run build', help }, process.argv.slice(2));
await buildSite();
