import { expect, test, vi } from 'vitest';
import { breaksSite, heard } from '../../../src/tools/log/heard.ts';
import quiet from '../../../src/tools/log/quiet.ts';

test.each([
  [
    'content',
    'Duplicate id "a" found in content/stories/a.mdx. Later items with the same id will overwrite earlier ones.',
  ],
  [
    'build',
    'Could not render `/data` from route `/data/[...page]` as it conflicts with higher priority route `/data`.',
  ],
  [null, 'An error occurred while optimizing the image.'],
  ['assets', 'No data found for font family "Headline Song".'],
  [
    'vite',
    "/photos/a.png referenced in /photos/a.png didn't resolve at build time, it will remain unchanged to be resolved at runtime",
  ],
])('%s: %s', (label, message) => {
  expect(breaksSite({ label, message })).toBe(true);
});

test.each([
  ['content', 'The collection "voices" does not exist or is empty. Please check your content config file for errors.'],
  ['glob-loader', 'No files found matching "*.mdx" in directory "content/voices"'],
  ['vite', '[PLUGIN_TIMINGS] Warning: Your build spent significant time in plugins.'],
  ['vite', 'Some chunks are larger than 500 kB after minification.'],
])('of no consequence to readers, %s: %s', (label, message) => {
  expect(breaksSite({ label, message })).toBe(false);
});

test('what is warned of is kept, without its colours, and progress is not', () => {
  const { write } = quiet();
  const before = heard().length;
  write({ level: 'info', label: 'build', message: '13 page(s) built' });
  write({ level: 'warn', label: 'build', message: '\u001b[33mtwo pages, one address\u001b[39m' });
  expect(heard().slice(before)).toEqual([{ label: 'build', message: 'two pages, one address' }]);
});

test('an error is let through, and not what the command says itself', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const { write } = quiet();
  write({ level: 'error', label: 'vite', message: '\u001b[31m✗ Build failed in 9.55s\u001b[39m' });
  write({ level: 'error', label: 'build', message: '没有这幅画' });
  expect(said.mock.calls).toEqual([['没有这幅画']]);
  said.mockRestore();
});
