import { mkdirSync } from 'node:fs';
import { launch } from '../../src/tools/browser/launch.ts';
import { readCommand } from '../../src/tools/command.ts';
import { pathsOf } from './pages.ts';
import { serve } from './serve.ts';
import { builtSite } from './sites.ts';

/**
 * `npm run screenshots`: every page, light and dark, on four screens, for people to look at. It is no part of the
 * tests, because it judges nothing; `tests/screenshots/` is not kept.
 */
const folder = 'tests/screenshots';
const screens = [
  { width: 360, height: 780 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

readCommand(
  { name: 'npm run screenshots', help: `npm run screenshots\n\n给每个网页拍照，放进 ${folder}/。` },
  process.argv.slice(2),
);
const site = await builtSite('report');
const server = await serve(site);
const browser = await launch();
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ colorScheme });
  for (const path of pathsOf(site)) {
    const name = path.replace(/\.html$|\/$/g, '').replaceAll('/', '-') || 'front';
    await page.goto(`${server.origin}${site.base}${path}`);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode()));
      });
      const file = `${folder}/${name}-${screen.width}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
  }
}
await browser.close();
await server.close();
