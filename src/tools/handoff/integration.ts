import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { readContent } from '../../editorial/content/content.ts';
import { sourceFolder } from '../../lib/source-folder.ts';
import { xmlText } from '../../lib/xml.ts';
import { storyNamed } from '../reviews/story.ts';

/** Where a preview hands off its stories; behind it stands a story's name. */
export const handoffPath = '/handoff/';

/**
 * What a preview needs to hand off stories: the page that their pictures are taken of, and for editors, at
 * `/handoff/STORY/`, what `npm run handoff` writes, made while they wait.
 */
export function handingOff(): AstroIntegration {
  return {
    name: 'handoff',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        injectRoute({
          pattern: '/dev/handoff/[slug]',
          entrypoint: new URL('src/tools/handoff/Handoff.astro', config.root),
        });
      },
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use(async (request, response, next) => {
          const path = (request.url ?? '').replace(/[?#].*/, '').replace(base, '/');
          if (!path.startsWith(handoffPath)) return next();
          const story = path.slice(handoffPath.length).replace(/\/$/, '');
          const { body, status } = await answer(story, `http://${request.headers.host}${base}`);
          response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
        });
      },
    },
  };
}

async function answer(wanted: string, preview: string): Promise<{ status: number; body: string }> {
  const { content, problems } = readContent('.');
  const entry = storyNamed(content, problems, wanted);
  if (!('story' in entry)) return { status: 404, body: said(entry.join('\n')) };
  const folder = mkdtempSync(join(tmpdir(), 'handoff-'));
  try {
    // A process of its own: it takes a browser, which a preview has no other use for.
    const command = [sourceFolder('tools/handoff.ts'), entry.story.slug, '--preview', preview, '--out', folder];
    await promisify(execFile)(process.execPath, command);
    return { status: 200, body: readFileSync(join(folder, entry.story.slug, 'index.html'), 'utf8') };
  } catch (error) {
    return { status: 500, body: said((error as { stderr?: string }).stderr ?? String(error)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function said(words: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>供稿</title><pre>${xmlText(words)}</pre></html>`;
}
