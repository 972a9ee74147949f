import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { contentWith } from '../../support/content.ts';

// Modules are the same for all test files of a worker: those that look into this one's spy have to be loaded anew, and
// forgotten again.
vi.resetModules();
vi.doMock('../../../src/editorial/source/parse.ts', { spy: true });
const { openMemory } = await import('../../../src/editorial/content/memory.ts');
const { openShelf } = await import('../../../src/editorial/content/shelf.ts');
const { problemsIn } = await import('../../../src/editorial/rules/check-content.ts');
const { parseBody } = await import('../../../src/editorial/source/parse.ts');
afterAll(() => {
  vi.doUnmock('../../../src/editorial/source/parse.ts');
  vi.resetModules();
});

/** Checks, and says which texts have been read to their end for that. */
async function readBy(root: string): Promise<string[]> {
  vi.mocked(parseBody).mockClear();
  const memory = openMemory(root);
  expect(await problemsIn(root, openShelf(memory))).toEqual([]);
  memory.keep();
  return vi.mocked(parseBody).mock.calls.map(([file]) => file.replace('content/', ''));
}

test('what an earlier check has found right, and plays nothing, is not read to its end again until it changes', async () => {
  const root = contentWith({});
  const plain = ['stories/guo-he.mdx', 'stories/he-laoshi.mdx', 'voices/a-liang.mdx'];
  expect(await readBy(root)).toEqual(expect.arrayContaining(plain));
  const again = await readBy(root);
  for (const one of plain) expect(again).not.toContain(one);
  appendFileSync(join(root, 'content/about.mdx'), `\n{/* ${process.hrtime.bigint()} */}\n`);
  expect(await readBy(root)).toContain('about.mdx');
});
