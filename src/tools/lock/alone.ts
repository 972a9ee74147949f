import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../../lib/kept.ts';
import { type Holder, self } from './holder.ts';
import { takeLock, type Work } from './lock.ts';
import { objectionToFolder } from './writable.ts';

/** In the project's folder: where Astro keeps what it makes of content, and builds take turns. */
export const workshop = '.astro';

/**
 * Takes a work for this process, which gives it back when it ends; once it is taken, asking again changes nothing.
 * @returns what gives it back at once
 * @throws in Chinese, when another process is at it, or what it writes into cannot be written
 */
export function takeAlone(work: Work): () => void {
  const objection = objectionToFolder(cacheFolder);
  if (objection) throw new Error(`缓存没有地方放。${objection}。\n可以用 CACHE_DIR 换一个文件夹。`);
  const taken = takeLock(workshop, work);
  if ('release' in taken) return taken.release;
  const { begun, pid } = self();
  if (taken.heldBy.pid === pid && taken.heldBy.begun === begun) return () => {};
  throw new Error(busy[work](taken.heldBy));
}

const busy = {
  build: (holder) =>
    `另一个构建正在进行：${who(holder)}。\n等它结束再运行；它要是卡住了，先结束它（kill ${holder.pid}）。`,
  preview: (holder) =>
    `这里已经开着一个预览：${who(holder)}，地址印在它的终端里。\n接着用它；要重开，先结束它（在它的终端按 Ctrl-C，或者 kill ${holder.pid}）。`,
} satisfies Record<Work, (holder: Holder) => string>;

function who({ host, pid, since }: Holder): string {
  return `${host} 上的进程 ${pid}，${new Date(since).toLocaleString('zh-CN')} 开始`;
}

/** Astro's own commands take the same turns: `npx astro build` writes where `npm run build` does. */
export function alone(): AstroIntegration {
  return {
    name: 'alone',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') takeAlone('build');
        else if (command === 'dev') takeAlone('preview');
      },
    },
  };
}
