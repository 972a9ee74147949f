import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { compileText } from '../../../src/editorial/markdown/compile.ts';

const folder = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A text that nobody has compiled before. */
function written(body: string): string {
  const file = join(folder, 'a.mdx');
  writeFileSync(file, `---\ntitle: 甲\n---\n\n${body}\n\n{/* ${Math.random()} */}\n`);
  return file;
}

interface Element {
  type: unknown;
  props: { children?: unknown };
}
const jsx = (type: unknown, props: Element['props']): Element => ({ type, props });
const runtime = { Fragment: 'all', jsx, jsxs: jsx };

test('a text says which components it uses, and makes its content of those that it is given', async () => {
  const code = await compileText(written('她说**好**。\n\n<PullQuote speaker="甲">雨停了</PullQuote>'));
  const [names, make] = compileFunction(code)() as [string[], (given: object) => (props: object) => Element];
  expect(names).toEqual(['PullQuote']);
  const shown = JSON.stringify(make({ ...runtime, PullQuote: 'given' })({ components: { strong: 'em' } }));
  expect(shown).toContain('{"type":"given","props":{"speaker":"甲","children":"雨停了"}}');
  expect(shown).toContain('{"type":"em","props":{"children":"好"}}');
  expect(shown).not.toContain('title');
});

test('it asks for no module, so that no bundler has to look into it', async () => {
  expect(await compileText(written('<Note title="甲">乙</Note>'))).not.toMatch(/\b(?:import|export|require)\b/);
});

test('what cannot be compiled is told with its place in the file', async () => {
  const file = written('好。\n\n</Note>');
  await expect(compileText(file)).rejects.toMatchObject({ loc: { file, line: 7 } });
  await expect(compileText(written('{process.exit()}'))).rejects.toThrow(/a\.mdx:5:1 /);
});
