import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dev } from 'astro';
import { readContent } from '../../editorial/content/content.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { deploymentOf } from '../../lib/deployment/deployment.ts';
import { withBase } from '../../lib/paths.ts';
import { launch } from '../browser/launch.ts';
import type { Outcome } from '../content/outcome.ts';
import { objectionToOut, objectionToPlace } from '../out-folder.ts';
import { storyNamed } from '../reviews/story.ts';
import { handingOff } from './integration.ts';
import { type Files, handedFile, makeHandoff } from './make.ts';
import { generator } from './page.ts';

/**
 * Writes what editors of other platforms need of a story, for the content of the folder that the command runs in.
 * @param folder where a folder of the story's name is written
 * @param preview the address of a preview that is running already
 */
export async function handoff(wanted: string, folder: string, preview: string | undefined): Promise<Outcome> {
  const { content, problems } = readContent('.');
  const entry = storyNamed(content, problems, wanted);
  if (!('story' in entry)) return { out: [], err: [...entry, '没有写出供稿。'], failed: true };
  const own = join(folder, entry.story.slug);
  const objection = objectionToPlace(folder) ?? objectionToOut(own, { mark: generator, files: handedFile });
  if (objection) return { out: [], err: [objection, '没有写出供稿。'], failed: true };
  const files = preview ? await made(entry.story, preview) : await inPreview((address) => made(entry.story, address));
  rmSync(own, { recursive: true, force: true });
  // The page first: by it a run that breaks off leaves a folder that the next one knows.
  for (const [name, bytes] of [...files].toReversed()) {
    mkdirSync(dirname(join(own, name)), { recursive: true });
    writeFileSync(join(own, name), bytes);
  }
  return { out: [`供稿：${join(own, 'index.html')}，用浏览器打开，点“复制正文”。`], err: [], failed: false };
}

/** Starts a preview for as long as it is needed. */
async function inPreview<Result>(use: (address: string) => Promise<Result>): Promise<Result> {
  const server = { host: '127.0.0.1', port: 0 };
  const { address, stop } = await dev({ logLevel: 'silent', integrations: [handingOff()], server });
  try {
    return await use(`http://127.0.0.1:${address.port}${withBase('/', deploymentOf(process.env).base)}`);
  } finally {
    await stop();
  }
}

async function made(story: Story, preview: string): Promise<Files> {
  const browser = await launch();
  try {
    return await makeHandoff(browser, preview, story);
  } finally {
    await browser.close();
  }
}
