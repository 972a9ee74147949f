import { basePath } from './base-path.ts';
import { cacheDir } from './cache-dir.ts';
import type { Setting } from './setting.ts';
import { siteUrl, withoutPassword } from './site-url.ts';

/** Where a build is to be published, and for whom: what SITE_URL, BASE_PATH and PREVIEW say. */
export interface Deployment {
  /** The origin of every full address, such as `https://example.cn`; undefined while nobody knows it. */
  site: string | undefined;
  /** The folder of the server, such as `/zt/2024/`: it begins and ends with a slash. */
  base: string;
  /** For editors: with drafts, stories of a later day and the gallery of components. */
  preview: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. Whatever needs one asks here, so that nothing of the site can disagree with the rest.
 * @throws in Chinese, with all that is wrong at once: the variable, its value, and how to write it
 */
export function deploymentOf(env: Environment): Deployment {
  const faults: string[] = [];
  function read<Value>(name: string, reader: (text: string) => Setting<Value>): Value | undefined {
    const text = (env[name] ?? '').trim();
    const setting = reader(text);
    if ('value' in setting) return setting.value;
    faults.push(`${name}=${withoutPassword(text)}\n  ${setting.what}。${setting.mend}`);
    return undefined;
  }
  const site = read('SITE_URL', siteUrl);
  const base = read('BASE_PATH', basePath) ?? '/';
  const preview = read('PREVIEW', switchedOn) ?? false;
  // Told with the others, and read where things are kept: `lib/kept.ts`.
  read('CACHE_DIR', cacheDir);
  if (faults.length > 0) throw new Error(`环境变量有${faults.length}处要改：\n${faults.join('\n')}`);
  return { site, base, preview };
}

function switchedOn(text: string): Setting<boolean> {
  if (/^(|0|false)$/i.test(text)) return { value: false };
  if (/^(1|true)$/i.test(text)) return { value: true };
  return { what: '不知道要不要预览', mend: '要连草稿一起看，写 PREVIEW=1；给读者看的，不写这个变量' };
}
