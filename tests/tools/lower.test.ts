import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { lower } from '../../src/tools/vite/lower.ts';

test('new syntax and types become ES2018', async () => {
  const code = await lower('const a: number | undefined = window.x?.y ?? 1; console.log(a);', 'a.ts');
  expect(() => parse(code, { ecmaVersion: 2018, sourceType: 'module' })).not.toThrow();
});

test('what only a helper could imitate is refused by name: browsers could not import it', async () => {
  const code = 'export class A { #secret = 1; read() { return this.#secret; } }';
  await expect(lower(code, 'a.ts')).rejects.toThrow(/a\.ts.*classPrivateField/);
});
