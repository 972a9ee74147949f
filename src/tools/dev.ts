import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { asText } from '../editorial/source/problem.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { openDesk } from './dev/desk.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run dev`: Astro's live preview. Astro does not start on content it cannot read; until it can, the
 * same address shows what is wrong.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, host: { type: 'string' } } });
const port = Number(values.port);
readSettings();

const desk = openDesk((problem) => console.error(asText(problem)));
if (!(await desk.check())) await mended();
await dev({ server: { port, ...(values.host !== undefined && { host: values.host || true }) } });

/** Waits until the content is good, and shows meanwhile what is wrong. */
async function mended(): Promise<void> {
  const server = createServer((request, response) => {
    if (!desk.answer(request, response)) response.writeHead(503).end();
  });
  server.listen(port, values.host || '127.0.0.1');
  console.error(`\n稿件里的错误，浏览器里也看得到：http://localhost:${port}/`);
  await new Promise<void>((good) => {
    const watcher = watch(contentFolder, { recursive: true }, async () => {
      console.error('');
      if (!(await desk.check())) return;
      watcher.close();
      good();
    });
  });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
