import { watch } from 'node:fs';
import { dev } from 'astro';
import { asText } from '../editorial/source/problem.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { readCommand } from './command.ts';
import { type Desk, openDesk } from './dev/desk.ts';
import { handingOff, handoffPath } from './handoff/integration.ts';
import { takeAlone } from './lock/alone.ts';
import { portOf, standardPort } from './port.ts';
import { explained } from './refusal.ts';
import { listen } from './serve/listen.ts';
import { readSettings } from './settings.ts';

const help = `npm run dev [-- --port 8080]

一边写一边看：存盘就能在浏览器里看到，哪里不对也在浏览器里说。草稿和日期没到的报道都在。

  --port 端口   不写，从 ${standardPort} 起找一个空的
  --host 地址   写 0.0.0.0，让别的机器也能打开；不写，只有本机`;

/**
 * `npm run dev`: Astro's live preview. Astro does not start on content it cannot read; until it can, the
 * same address shows what is wrong.
 */
const { values } = readCommand(
  { name: 'npm run dev', help, options: { port: 'value', host: 'value' } },
  process.argv.slice(2),
);
const { host } = values;
try {
  const port = portOf(values['port']);
  readSettings();
  takeAlone('preview');
  const desk = openDesk((problem) => console.error(asText(problem)));
  const shown = (await desk.check()) ? port : await mended(desk, port);
  // Of what it does Astro tells in English, and of nothing that an editor could act upon.
  const server = { port: shown ?? standardPort, ...(host !== undefined && { host }) };
  const { resolvedUrls } = await dev({ logLevel: 'warn', server, integrations: [handingOff()] });
  const [first] = [...resolvedUrls.local, ...resolvedUrls.network];
  console.log(
    `预览在 ${first} 打开了，存盘就能看到；能用的组件都在 ${first}dev/components/，交给公众号的稿在 ${first}${handoffPath.slice(1)}稿件/。按 Ctrl-C 停下。`,
  );
} catch (error) {
  console.error(explained(error));
  process.exit(1);
}

/** Waits until the content is good, and shows meanwhile what is wrong. @returns the port at which it did */
async function mended(desk: Desk, asked: number | undefined): Promise<number> {
  const { close, port } = await listen(
    (request, response) => {
      if (!desk.answer(request, response)) response.writeHead(503).end();
    },
    { port: asked ?? standardPort, fixed: asked !== undefined, host },
  );
  console.error(`\n稿件里的错误，浏览器里也看得到：http://localhost:${port}/`);
  await new Promise<void>((good) => {
    const watcher = watch(contentFolder, { recursive: true }, async () => {
      console.error('');
      if (!(await desk.check())) return;
      watcher.close();
      good();
    });
  });
  await close();
  return port;
}
