import { join } from 'node:path';
import { withoutPassword } from '../lib/deployment/site-url.ts';
import { readCommand } from './command.ts';
import { explained } from './refusal.ts';
import { manifestName, readManifest } from './release/manifest.ts';
import { currentHome } from './release/places.ts';
import { report } from './release/report.ts';
import { rootOf } from './release/root.ts';
import { manifestIn, verifyFolder } from './release/verify-folder.ts';
import { verifySite } from './release/verify-site.ts';
import { verifyHelp } from './release/words.ts';

/** Found different, and not found out: whoever calls the command has to do different things about them. */
const codes = { differs: 1, unreachable: 2 };
const standardSeconds = '30';

/** `npm run release:verify`: compares a site over HTTP, or a folder, with a `release.json`. */
const { given, switches, values } = readCommand(
  {
    name: 'npm run release:verify',
    help: verifyHelp,
    options: { all: 'switch', timeout: 'value' },
    takes: ['网址或文件夹', 'release.json'],
  },
  process.argv.slice(2),
);
const [target, file] = given;
try {
  const seconds = Number(values['timeout'] ?? standardSeconds);
  if (!(seconds > 0 && seconds <= 600)) throw new Error(`--timeout ${values['timeout']}：要是 600 以内的秒数。`);
  const isFolder = target !== undefined && !/^[a-z][a-z\d+.-]+:/i.test(target);
  const source = file ?? (isFolder ? manifestIn(target) : undefined) ?? join(currentHome, manifestName);
  const manifest = readManifest(source);
  const root = isFolder ? target : rootOf(target, manifest);
  console.log(`核对 ${withoutPassword(root)} 是不是 ${source} 这一版（${manifest.id}）`);
  const findings = isFolder ? verifyFolder(target, manifest) : await verifySite(root, manifest, seconds);
  const isFine = findings.differs.size + findings.unreachable.size === 0;
  console[isFine ? 'log' : 'error'](report(findings, switches.has('all')));
  if (findings.differs.size > 0) process.exitCode = codes.differs;
  else if (findings.unreachable.size > 0) process.exitCode = codes.unreachable;
} catch (error) {
  console.error(explained(error));
  process.exitCode = codes.differs;
}
