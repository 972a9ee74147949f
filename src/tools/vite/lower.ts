import { minify, transformWithOxc } from 'vite';

/**
 * Lowers a script to ES2018, which the oldest webviews read (`import()` stays, for they know it), and shrinks it.
 * @throws when that takes a helper of the compiler's, as private fields do, which no browser could import
 */
export async function lower(code: string, fileName: string): Promise<string> {
  const lowered = await transformWithOxc(code, fileName, {
    target: 'es2018',
    sourcemap: false,
    assumptions: { setPublicClassFields: true },
  });
  const helper = /@oxc-project\/runtime\/helpers\/(\w+)/.exec(lowered.code)?.[1];
  if (helper) throw new Error(`${fileName} uses what ES2018 has not and cannot imitate without a helper (${helper})`);
  return (await minify(fileName, lowered.code, { compress: { target: 'es2018' } })).code;
}
