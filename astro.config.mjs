// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './src/editorial/markdown/processor.ts';
import { deploymentOf } from './src/lib/deployment/deployment.ts';
import { cacheFolder } from './src/lib/kept.ts';
import { headlineFace } from './src/outlets/fonts/integration.ts';
import { preview } from './src/tools/dev/preview.ts';
import { alone } from './src/tools/lock/alone.ts';
import { offline } from './src/tools/offline/integration.ts';
import { sealed } from './src/tools/seal.ts';
import { es2018 } from './src/tools/vite/es2018.ts';
import { inlineScript } from './src/tools/vite/inline-script.ts';
import { notices } from './src/tools/vite/notices.ts';
import { paper } from './src/tools/vite/paper.ts';
import { plainImport } from './src/tools/vite/plain-import.ts';
import { texts } from './src/tools/vite/texts.ts';

// No tool reports to anybody, nor has to write into a home folder that may not be there.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// Where the site is published: SITE_URL=https://example.cn BASE_PATH=/zt/2024/jingchajie/ npm run build
const { base, site } = deploymentOf(process.env);

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  cacheDir: `${cacheFolder}/astro`,
  // A page that is one file paints in one round trip.
  build: {
    inlineStylesheets: 'always',
    // While a picture is drawn for one address, others are written.
    concurrency: 4,
  },
  devToolbar: { enabled: false },
  // Highlighted code would carry inline styles, which the CSP forbids.
  markdown: { processor: markdownProcessor({ base }), syntaxHighlight: false },
  // Pages are sealed when they have their faces, and before their bytes are counted.
  integrations: [alone(), mdx(), headlineFace(sealed), preview(), offline()],
  experimental: {
    // Tells the Astro extension of VS Code what frontmatter may hold.
    contentIntellisense: true,
    // A story's page is made again when anything in it has changed: see `src/site/story-key.ts`.
    incrementalBuild: true,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        // No text becomes markup or code; the one address of a script that code gives: `reader/offline/trusted.ts`.
        "require-trusted-types-for 'script'",
        'trusted-types offline',
      ],
    },
  },
  vite: {
    plugins: [texts(), paper(site), tailwindcss(), inlineScript(), plainImport(), es2018(), notices()],
    build: {
      // A script inside the page would stand in its first window, before the text.
      assetsInlineLimit: 0,
      // The oldest webviews served: see the README.
      cssTarget: ['chrome99', 'safari15.4'],
      rolldownOptions: {
        // Astro marks every compiled story with a directive that the bundler does not know.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
});
