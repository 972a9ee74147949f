import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const found = import.meta.glob<AstroComponentFactory>('./*/*.astro', { import: 'default', eager: true });

/** What editors may use in a story, without importing anything: the components of the folders beside this file. */
export const storyComponents = Object.fromEntries(
  Object.entries(found).map(([path, component]) => [path.replace(/^.*\/(\w+)\.astro$/, '$1'), component]),
);
