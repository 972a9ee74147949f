import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import type { Choices } from '../../src/reader/reading/choices.ts';
import { keptAs } from '../support/choices.ts';
import { serve } from '../support/serve.ts';
import type { Site } from '../support/sites.ts';
import type { Driver, Engine, View } from './drivers/engine.ts';
import { start } from './drivers/start.ts';
import { withProbe } from './probe.ts';

/** A reader with a window, and a site to read. */
export interface Reader extends Omit<View, 'go'> {
  /** Opens a page of the site, and waits for its fonts. */
  open(path: string): Promise<void>;
  /** Opens it as one who chose this on an earlier visit. */
  openAs(choices: Choices, path: string): Promise<void>;
  /** What the page has complained of. */
  complaints(): Promise<string[]>;
  /** Ends the server. */
  cut(): Promise<void>;
}

/** An engine and a server for the tests of one file. */
export function useEngine(engine: Engine, site: Site) {
  let driver: Driver;
  let dir: string;
  beforeAll(async () => {
    driver = await start(engine);
    dir = await withProbe(site);
  });
  afterAll(async () => {
    await driver?.close();
    if (dir) rmSync(dir, { recursive: true });
  });

  /** A new reader, whom the caller sends away. */
  async function visit(width = 390, height = 844): Promise<Reader> {
    const server = await serve({ dir, base: site.base });
    const view = await driver.open();
    await view.resize(width, height);
    const open = async (path: string) => {
      await view.go(`${server.origin}${site.base}${path}`);
      await view.evaluate(() => document.fonts.ready.then(() => undefined));
    };
    return {
      ...view,
      open,
      async openAs(choices, path) {
        await open('404.html');
        await view.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
          keptAs(site.base),
          JSON.stringify(choices),
        ] as const);
        await open(path);
      },
      complaints: () => view.evaluate(() => window.complaints),
      cut: () => server.close(),
      async close() {
        await view.close();
        await server.close();
      },
    };
  }

  return {
    visit,
    /** A new reader, on a phone unless it is said otherwise, who leaves when `use` is done. */
    async reads(use: (reader: Reader) => Promise<void>, ...screen: [] | [number, number]): Promise<void> {
      const reader = await visit(...screen);
      try {
        await use(reader);
      } finally {
        await reader.close();
      }
    },
  };
}
