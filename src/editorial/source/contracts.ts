import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { componentFolder } from './component-folder.ts';
import type { Contract } from './contract.ts';

const files = globSync('*/contract.ts', { cwd: componentFolder }).sort();

/** Where contracts stand, in `src/`: for `codeVersion()`, which sees imports alone. */
export const contractModules = files.map((file) => `components/story/${file}`);

/**
 * The contract of every component that a content file may use, by name. They are found and not listed: a
 * component is there as soon as its folder is. Contracts import nothing that imports this.
 */
export const contracts: Readonly<Record<string, Contract>> = Object.fromEntries(
  await Promise.all(
    files.map(async (file) => [
      basename(dirname(file)),
      (await import(/* @vite-ignore */ pathToFileURL(`${componentFolder}/${file}`).href)).contract,
    ]),
  ),
);

/** The contract of a component, if there is one of that name. */
export function contractOf(name: string): Contract | undefined {
  return Object.hasOwn(contracts, name) ? contracts[name] : undefined;
}
