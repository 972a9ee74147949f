import type { Plugin } from 'vite';
import { lower } from './lower.ts';

/**
 * Lowers the browser's code to ES2018. It runs on finished chunks and not as `build.target`,
 * because unused classes with lowered fields can no longer be shaken off (7 KB of Chart.js).
 */
export function es2018(): Plugin {
  return {
    name: 'es2018',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = await lower(chunk.code, chunk.fileName);
      }
    },
  };
}
