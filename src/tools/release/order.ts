import { isHashed } from './age.ts';
import type { ReleaseFile } from './manifest.ts';

/** The steps of an upload, in Chinese, in their order. */
const steps = ['名字带摘要的文件', '图片、数据', '网页', '订阅和站点地图', '离线阅读'] as const;

/**
 * In what order the files of a site become visible: nothing may be spoken of before it is there. Pages ask for what
 * has a digest in its name, feeds and the sitemap lead to pages, and the service worker fetches all of them.
 */
export function inOrder(files: readonly ReleaseFile[]): { step: string; files: ReleaseFile[] }[] {
  const groups = Map.groupBy(files, stepOf);
  return steps.flatMap((step, index) => {
    const group = groups.get(index);
    return group ? [{ step, files: group.sort((a, b) => depth(b) - depth(a)) }] : [];
  });
}

function stepOf(file: ReleaseFile): number {
  if (isHashed(file)) return 0;
  if (file.path === 'sw.js') return 4;
  if (/^(feed|sitemap|robots|site\.webmanifest)/.test(file.path)) return 3;
  return file.path.endsWith('.html') ? 2 : 1;
}

/** The front page leads to stories, and comes after them. */
function depth({ path }: ReleaseFile): number {
  return path.split('/').length;
}
