import { mkdirSync, rmSync } from 'node:fs';
import { assemble } from '../../src/tools/release/assemble.ts';
import { writeChanges } from '../../src/tools/release/papers.ts';
import { currentRelease, homeOf, makeCurrent, prune } from '../../src/tools/release/places.ts';
import { replace } from '../../src/tools/replace.ts';
import { base } from './releases.ts';

/** What `npm run release` does with the `dist/` of the folder it runs in, for tests that have no report to build. */
const about = {
  base,
  commit: null,
  keep: Number(process.argv[2]),
  redirects: JSON.parse(process.argv[3] ?? '[]'),
  site: 'https://news.example.cn',
};
const next = 'release/next';
const current = currentRelease();
rmSync(next, { recursive: true, force: true });
mkdirSync(next, { recursive: true });
const manifest = await assemble('dist', next, about, current);
writeChanges(manifest, next, current);
replace(homeOf(manifest.id), { next, last: 'release/last' });
makeCurrent(manifest.id);
if (current) prune(manifest);
