import type { TestProject } from 'vitest/node';
import type { Engine } from './drivers/engine.ts';
import { findEngines } from './engines.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engines: Engine[];
  }
}

/** What cannot be tried in an engine, and why. */
const notIn: Readonly<Record<Engine['kind'], readonly string[]>> = {
  firefox: [],
  webkit: [
    'printing in NAME: its driver has no command for it',
    'videos in NAME: Debian brings it no decoder for them, and it passes them over',
  ],
  chromium: ['the ink of single characters in NAME: it cannot leave some out (::highlight, Chromium 105)'],
};

/** Finds the engines before any test, and says at the end which ones it was. */
export default async function setup({ provide }: TestProject) {
  const all = await findEngines();
  const engines = all.filter((engine) => 'version' in engine);
  const missing = all.filter((engine) => 'why' in engine);
  const skipped = [
    ...missing.map(({ name, why }) => `SKIPPED ${name}: ${why}`),
    ...engines.flatMap(({ kind, name }) => notIn[kind].map((what) => `SKIPPED ${what}`.replace('NAME', name))),
  ].join('\n');
  if (engines.length === 0) throw new Error(`There is no engine to test in.\n${skipped}`);
  if (skipped) console.log(`\n${skipped}\n`);
  provide('engines', engines);
  return () => {
    console.log(`\nTested in ${engines.map(({ name, version }) => `${name} (${version})`).join(', ')}.`);
    if (skipped) console.log(skipped);
  };
}
