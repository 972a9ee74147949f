import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contract } from './contract.ts';

/** Beside this file; what Astro has bundled runs from elsewhere, and always in the project's folder. */
const beside = new URL('../../components/story/', import.meta.url);
const folder = existsSync(beside) ? beside : pathToFileURL(`${resolve('src/components/story')}/`);

/**
 * The contract of every component that a content file may use, by name. They are found and not listed: a
 * component is there as soon as its folder is. Contracts import nothing that imports this.
 */
export const contracts: Readonly<Record<string, Contract>> = Object.fromEntries(
  await Promise.all(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map(async (name) => [name, (await import(/* @vite-ignore */ `${folder.href}${name}/contract.ts`)).contract]),
  ),
);

/** The contract of a component, if there is one of that name. */
export function contractOf(name: string): Contract | undefined {
  return Object.hasOwn(contracts, name) ? contracts[name] : undefined;
}
