import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';

/** Beside `dist/`, so that changing places is a rename and no copy. */
const next = 'node_modules/.cache/dist-next';
const last = 'node_modules/.cache/dist-last';

/**
 * Builds the site into a folder of its own and puts it in the place of `dist/` only when
 * all went well: a failed build leaves the last good site as it was.
 */
await build({ outDir: next });
rmSync(last, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', last);
renameSync(next, 'dist');
rmSync(last, { recursive: true, force: true });
