import { beats } from './corpus/all.ts';

/** The corpus: every paragraph without its brackets, and what stood in them. */
export const paragraphs = Object.values(beats)
  .flat()
  .map((paragraph) => ({
    text: paragraph.replace(/[[\]]/g, ''),
    marked: [...paragraph.matchAll(/\[(.+?)\]/g)].map(([, words = '']) => words),
  }));
