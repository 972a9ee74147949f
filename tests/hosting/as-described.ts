import { expect } from 'vitest';
import { headersFor } from '../../src/hosting/header-rules.ts';
import { smallFiles } from '../support/small-site.ts';

/** The sites whose configurations are tried. */
export const hosted = ['/', '/zt/2024/jing.cha-jie/'].map((base) => ({
  base,
  folder: '/srv/www/site',
  redirects: [{ from: '/stories/old-a/', to: '/stories/a/' }],
}));

/** Holds what a configuration says of files of every kind against the description. @param not headers it leaves to others */
export function expectAsDescribed(said: (file: string) => Record<string, string>, not: readonly string[] = []): void {
  for (const file of Object.keys(smallFiles)) {
    const described = Object.entries(headersFor(file)).filter(([name]) => !not.includes(name));
    expect([file, said(file)]).toEqual([file, Object.fromEntries(described)]);
  }
}
