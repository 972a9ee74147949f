import { expect, test } from 'vitest';
import type { FigureGroup } from '../../../src/editorial/ledger/by-teller.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';
import { figuresInTable, figuresOnDataPage, tablesInIndex } from '../../../src/lib/limits.ts';
import { dataPagesOf, placesInData } from '../../../src/site/lists/data-pages.ts';

function group(path: string, count: number): FigureGroup {
  const figures = Array.from({ length: count }, (_, index) => {
    return { figure: { id: `${path}${index}` } as Figure, usedIn: [] };
  });
  return { path, title: path, heading: path, figures };
}

test('a short ledger stands on one page', () => {
  const groups = [group('/stories/a/', figuresOnDataPage - 1), group('/', 1)];
  expect(dataPagesOf(groups)).toEqual([{ kind: 'whole', path: '/data/', groups }]);
  expect(placesInData(dataPagesOf(groups)).get('/data/')).toHaveLength(figuresOnDataPage);
  expect(dataPagesOf([])).toHaveLength(1);
});

test('of a longer one each table has a page of its own, and the front page’s is not the index', () => {
  const groups = [group('/stories/a/', figuresOnDataPage), group('/voices/', 3), group('/', 1)];
  expect(dataPagesOf(groups).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'index /data/',
    'table /data/stories/a/',
    'table /data/stories/a/2/',
    'table /data/voices/',
    'table /data/front/',
  ]);
});

test.each([15, 60, 300, 1000])('of %i stories no page shows more than it may, and no figure is lost', (count) => {
  const groups = Array.from({ length: count }, (_, index) =>
    group(`/stories/${index}/`, index === 7 ? 9 * figuresInTable : 9),
  );
  const pages = dataPagesOf(groups);
  for (const page of pages) {
    if (page.kind === 'index') expect(page.page.entries.length).toBeLessThanOrEqual(tablesInIndex);
    if (page.kind === 'table') expect(page.page.entries.length).toBeLessThanOrEqual(figuresInTable);
  }
  const shown = [...placesInData(pages).values()].flat();
  expect(shown.sort()).toEqual(groups.flatMap(({ figures }) => figures.map(({ figure }) => figure.id)).sort());
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

test('the longest texts that the checker lets through make more pages, and none heavier', () => {
  const long = group('/stories/a/', 60);
  for (const { figure } of long.figures)
    Object.assign(figure, {
      label: '数'.repeat(40),
      note: '注'.repeat(80),
      wordings: ['十六个字'.repeat(4)],
      source: { document: '文'.repeat(60), date: '2024-01-05' },
    });
  const pages = dataPagesOf([long]);
  expect(pages.map(({ kind }) => kind)).toEqual(['index', 'table', 'table', 'table']);
  expect([...placesInData(pages).values()].flat()).toHaveLength(60);
});
