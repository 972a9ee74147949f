import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { explained } from '../refusal.ts';

/** Where a release says of itself what it consists of. */
export const manifestName = 'release.json';

/** The precompressed forms that servers look for beside a file, by the ending of their names. */
const encodingNames = ['br', 'gz', 'zst'] as const;
export type EncodingName = (typeof encodingNames)[number];

const digest = z.string().regex(/^[0-9a-f]{64}$/, '要是 64 位十六进制的 SHA-256');
const bytes = z.int().nonnegative('字节数不能小于 0');
/** Below the site's folder, and never out of it. */
const path = z
  .string()
  .refine((name) => !/^\/|\\|^$|(^|\/)\.{0,2}(\/|$)/.test(name), '要是站点文件夹里面的路径，不能有 .. 或反斜杠');

const file = z.strictObject({
  path,
  sha256: digest,
  bytes,
  type: z.string(),
  /** What Cache-Control says. */
  cache: z.string(),
  encodings: z.partialRecord(z.enum(encodingNames), z.strictObject({ sha256: digest, bytes })),
  /** How many releases ago it was last built: 0 is of this one, others are there for pages that are still open. */
  age: z.int().nonnegative(),
});

const manifest = z.strictObject({
  format: z.literal(1, '不是这个版本的 release.json'),
  id: z.string().regex(/^[0-9a-f]{12}$/, '要是 12 位十六进制'),
  /** Of all files of this build, their names with them; the id is how it begins. */
  content: digest,
  /** What it was built from; null where there is no Git. */
  commit: z.strictObject({ id: z.string().regex(/^[0-9a-f]{40,64}$/), dirty: z.boolean() }).nullable(),
  site: z.url({ protocol: /^https?$/ }),
  base: z.string().regex(/^\/(?:[^/?#]+\/)*$/, '要以 / 开头，以 / 结尾'),
  /** How many releases a file that is built no more stays. */
  keep: z.int().nonnegative(),
  previous: z.string().nullable(),
  /** Addresses of the release before that are to answer 404. */
  gone: z.array(path),
  /** Addresses that have moved, below the base; hosts that cannot send one on have a page there. */
  redirects: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  files: z.array(file).min(1, '一个文件也没有'),
});

export type ReleaseFile = z.infer<typeof file>;
export type Manifest = z.infer<typeof manifest>;

/**
 * Reads a `release.json`, which may come from anywhere.
 * @throws in Chinese, saying all that is wrong with it
 */
export function readManifest(name: string): Manifest {
  const read = manifest.safeParse(parsed(name));
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ message, path }) => `  ${path.join('.') || '整个文件'}：${message}`);
  throw new Error(`${name} 不是 npm run release 写的，或者被改坏了：\n${wrong.slice(0, 20).join('\n')}`);
}

function parsed(name: string): unknown {
  try {
    return JSON.parse(readFileSync(name, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(
      missing
        ? `没有 ${name}。先运行 npm run release，或者写明用哪个 release.json。`
        : `${name} 读不出来：${explained(error)}`,
    );
  }
}

/** The same release in the same bytes. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Where a file is asked for, below the base: a page by its folder. */
export function addressOf(path: string): string {
  return encodeURI(path.replace(/(^|\/)index\.html$/, '$1')).replace(/[?#]/g, encodeURIComponent);
}

/** Where a file is asked for, from the scheme on. */
export function urlOf({ base, site }: Pick<Manifest, 'base' | 'site'>, path: string): string {
  return `${site}${base}${addressOf(path)}`;
}
