import type { Driver, Engine } from './engine.ts';
import { startPuppeteer } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

export function start(engine: Engine): Promise<Driver> {
  return engine.kind === 'webkit' ? startWebKit(engine) : startPuppeteer(engine);
}
