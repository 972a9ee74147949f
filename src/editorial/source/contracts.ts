import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { componentFolder } from './component-folder.ts';
import type { Contract } from './contract.ts';

/**
 * The contract of every component that a content file may use, by name. They are found and not listed: a
 * component is there as soon as its folder is. Contracts import nothing that imports this.
 */
export const contracts: Readonly<Record<string, Contract>> = Object.fromEntries(
  await Promise.all(
    readdirSync(componentFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map(async (name) => [
        name,
        (await import(/* @vite-ignore */ pathToFileURL(`${componentFolder}/${name}/contract.ts`).href)).contract,
      ]),
  ),
);

/** The contract of a component, if there is one of that name. */
export function contractOf(name: string): Contract | undefined {
  return Object.hasOwn(contracts, name) ? contracts[name] : undefined;
}
