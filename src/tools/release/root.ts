import { withoutPassword } from '../../lib/deployment/site-url.ts';
import { type Manifest, urlOf } from './manifest.ts';

/** The address of the site's folder, from what was typed. @throws in Chinese when it can be none */
export function rootOf(text: string | undefined, manifest: Pick<Manifest, 'base' | 'site'>): string {
  if (text === undefined) return urlOf(manifest, '');
  const url = URL.parse(text);
  const told = withoutPassword(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${told} 不是网址，要以 https:// 或 http:// 开头。`);
  if (url.search || url.hash) throw new Error(`${told} 里有 ? 或 #，只写到文件夹为止。`);
  const path = url.pathname.replace(/\/*$/, '/');
  if (path !== '/' && path !== manifest.base) {
    throw new Error(
      `${told} 的路径是 ${path}，这一版是为 ${manifest.base} 构建的：网址写 ${url.origin}${manifest.base}`,
    );
  }
  url.pathname = manifest.base;
  return url.href;
}
