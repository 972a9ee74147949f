import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where a site says whose code its scripts are. */
export const noticesName = 'licences/packages.txt';

/** A package whose code readers get. */
interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** The text that its licence wants to go along with every copy. */
  text: string;
}

/** Puts the licences of the packages whose code is in the scripts beside them, as MIT and its like ask. */
export function notices(): Plugin {
  return {
    name: 'notices',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
          : [],
      );
      const source = noticesOf([...packagesOf(modules)].map(shipped));
      this.emitFile({ type: 'asset', fileName: noticesName, source });
    },
  };
}

/** The folders of the packages that modules come from. */
export function packagesOf(modules: readonly string[]): Set<string> {
  const folders = modules.map(
    (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1],
  );
  return new Set(folders.filter((folder) => folder !== undefined).sort());
}

function shipped(folder: string): Shipped {
  const { license, name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const [file] = globSync('{licen[cs]e,LICEN[CS]E,Licen[cs]e}*', { cwd: folder }).sort();
  if (!file) throw new Error(`${name} 的代码要随网站发给读者，可它没有许可证的全文，不能这样用。`);
  return { name, version, licence: license, text: readFileSync(`${folder}/${file}`, 'utf8').trim() };
}

export function noticesOf(packages: readonly Shipped[]): string {
  const parts = packages.map(({ licence, name, text, version }) => `## ${name} ${version} (${licence})\n\n${text}\n`);
  return ['# 网页脚本里用到的开源软件\n', ...parts].join('\n');
}

/** The packages that such a text names, as `name@version`. */
export function namedIn(text: string): string[] {
  return [...text.matchAll(/^## (\S+) (\S+) \(.*\)$/gm)].map(([, name, version]) => `${name}@${version}`);
}
