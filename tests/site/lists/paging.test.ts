import { expect, test } from 'vitest';
import { charactersOnPage } from '../../../src/lib/limits.ts';
import { numbersAbout, pagesOf, pathOfPage, staticPagesOf, titleOfPage } from '../../../src/site/lists/paging.ts';

const entries = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a list is parted without losing an entry, and of nothing there is no page', () => {
  expect(pagesOf([], 20)).toEqual([]);
  for (const count of [1, 19, 20, 21, 40, 1000]) {
    const pages = pagesOf(entries(count), 20);
    expect(pages.flatMap((page) => page.entries)).toEqual(entries(count));
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
    for (const page of pages) {
      expect(page.count).toBe(pages.length);
      expect(page.entries.length).toBeGreaterThan(0);
      expect(page.entries.length).toBeLessThanOrEqual(20);
    }
  }
});

test('heavy entries are fewer on a page, in their order, and one that is too heavy stands alone', () => {
  const weights = [0.1, 0.4, 0.6, 2, 0.5, 0.5, 0.01].map((part) => part * charactersOnPage);
  const pages = pagesOf(entries(7), 3, weights);
  expect(pages.map((page) => page.entries)).toEqual([[0, 1], [2], [3], [4, 5], [6]]);
  expect(pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('the first page has the list’s own address and name', () => {
  expect([1, 2].map((number) => pathOfPage('/voices/', number))).toEqual(['/voices/', '/voices/2/']);
  expect([1, 2].map((number) => titleOfPage('心声', { number }))).toEqual(['心声', '心声，第2页']);
  expect(staticPagesOf(entries(3), 2).map(({ params }) => params.page)).toEqual([undefined, '2']);
});

test.each([
  [1, 1, [1]],
  [5, 3, [1, 2, 3, 4, 5]],
  [7, 4, [1, 2, 3, 4, 5, 6, 7]],
  [50, 1, [1, 2, undefined, 50]],
  [50, 4, [1, 2, 3, 4, 5, undefined, 50]],
  [50, 25, [1, undefined, 24, 25, 26, undefined, 50]],
  [50, 48, [1, undefined, 47, 48, 49, 50]],
  [50, 50, [1, undefined, 49, 50]],
])('of %i pages, page %i leads to %j', (count, number, numbers) => {
  expect(numbersAbout({ count, number })).toEqual(numbers);
});
