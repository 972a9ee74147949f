import { minify, type Plugin, transformWithOxc } from 'vite';

/**
 * Lowers the browser's code to ES2018, which the oldest webviews read; `import()` stays, for they know it.
 * It runs on finished chunks and not as `build.target`, because unused classes with
 * lowered fields can no longer be shaken off (7 KB of Chart.js).
 */
export function es2018(): Plugin {
  return {
    name: 'es2018',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const lowered = await transformWithOxc(chunk.code, chunk.fileName, {
          target: 'es2018',
          sourcemap: false,
          assumptions: { setPublicClassFields: true },
        });
        chunk.code = (await minify(chunk.fileName, lowered.code, { compress: { target: 'es2018' } })).code;
      }
    },
  };
}
