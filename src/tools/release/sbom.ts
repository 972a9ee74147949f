import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** As much of CycloneDX 1.5 as is touched here. @see https://cyclonedx.org/docs/1.5/json/ */
interface Bom {
  serialNumber: string;
  metadata: { timestamp?: string; component: { name: string; version: string; scope?: string } };
  components: { name: string; version: string; scope?: string }[];
}

/** In every site, though no module of a script: the sheet that all pages begin with, and the headlines' face. */
const beside = ['tailwindcss', '@expo-google-fonts/noto-serif-sc'];

/**
 * The packages that a site is built with, as npm knows them from the lockfile; those whose code or face readers get are
 * `required`, the others `excluded`, which is CycloneDX's word for what is used and does not ship.
 * @param shipped packages as `name@version`
 */
export function sbom(shipped: readonly string[]): string {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${JSON.stringify(settled(JSON.parse(askNpm()), name, shipped), null, 1)}\n`;
}

/** The same bill for the same packages: without the time, the number drawn by lot, and the folder's name. */
export function settled(bom: Bom, name: string, shipped: readonly string[]): Bom {
  const { timestamp: _, ...metadata } = bom.metadata;
  const components = bom.components.map((component) => ({
    ...component,
    scope:
      shipped.includes(`${component.name}@${component.version}`) || beside.includes(component.name)
        ? 'required'
        : 'excluded',
  }));
  const bill = { ...bom, metadata: { ...metadata, component: { ...metadata.component, name } }, components };
  return { ...bill, serialNumber: serialOf(JSON.stringify({ ...bill, serialNumber: '' })) };
}

/** A number of the bill's own, which the standard wants to be a UUID (RFC 9562, version 8: ours to define). */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function askNpm(): string {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'];
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' } as const;
  try {
    return npm ? execFileSync(process.execPath, [npm, ...args], options) : execFileSync('npm', args, options);
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(`npm 列不出软件清单（package-lock.json 和 package.json 要在，而且对得上）：\n${stderr.trim()}`);
  }
}
