import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Beside this file; what Astro has bundled runs from elsewhere, and always in the project's folder. */
const beside = new URL('../../components/story/', import.meta.url);

/** Where the story components live, each in a folder of its own. */
export const componentFolder = existsSync(beside) ? beside : pathToFileURL(`${resolve('src/components/story')}/`);
