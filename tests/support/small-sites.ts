import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSide, type Side } from '../../src/tools/diff/side.ts';

/** A page of a small site. @param body what stands in it @param head more of its head */
export function smallPage(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><title>页</title>${head}</head><body>${body}</body></html>`;
}

/** Writes files into a folder that goes with the test. */
export function smallSite(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** A small site as it is read for a comparison. */
export function smallSide(files: Record<string, string | Buffer>): Side {
  const side = readSide(smallSite({ 'index.html': smallPage('<p>首页</p>'), ...files }));
  if (typeof side === 'string') throw new Error(side);
  return side;
}
