import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openMemory } from '../../../src/editorial/content/memory.ts';
import { openShelf } from '../../../src/editorial/content/shelf.ts';
import { problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { contentWith } from '../../support/content.ts';

vi.mock('../../../src/editorial/source/parse.ts', { spy: true });

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
  await readBy(root);
  const again = await readBy(root);
  for (const plain of ['stories/guo-he.mdx', 'stories/he-laoshi.mdx', 'voices/a-liang.mdx'])
    expect(again).not.toContain(plain);
  appendFileSync(join(root, 'content/about.mdx'), `\n{/* ${process.hrtime.bigint()} */}\n`);
  expect(await readBy(root)).toContain('about.mdx');
});
