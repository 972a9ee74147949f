import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where a choice of a reader's decides what things look like; palette.css has the colours of all schemes. */
const mode = /\[data-(elder|size)\b/;

/** A sheet without the blocks that are for screens. */
function offScreen(css: string): string {
  const start = css.search(/@media screen[^{]*\{/);
  if (start < 0) return css;
  let depth = 0;
  let end = css.indexOf('{', start);
  do {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    end += 1;
  } while (depth > 0);
  return css.slice(0, start) + offScreen(css.slice(end));
}

const files = globSync('src/**/*.css').filter((file) => mode.test(readFileSync(file, 'utf8')));

test('the modes of a screen are looked for where they are', () => {
  expect(files.length).toBeGreaterThan(5);
  expect(offScreen('a{}@media screen{[data-elder] a{b:c}}d{}')).toBe('a{}d{}');
});

test.each(files)('%s says nothing of paper for a mode of the screen', (file) => {
  const rules = offScreen(readFileSync(file, 'utf8')).split('\n');
  expect(rules.filter((line) => mode.test(line))).toEqual([]);
});
