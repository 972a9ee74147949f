import type { FigureGroup } from '../../editorial/ledger/by-teller.ts';
import { charactersOnPage, figuresInTable, figuresOnDataPage, tablesInIndex } from '../../lib/limits.ts';
import { type ListPage, pagesOf, pathOfPage } from './paging.ts';
import { weightsOfFigures } from './weights.ts';

/** A page of the ledger: with all tables, with the ways to them, or with one table or a part of it. */
export type DataPage = { path: string } & (
  | { kind: 'whole'; groups: readonly FigureGroup[] }
  | { kind: 'index'; page: ListPage<FigureGroup> }
  | { kind: 'table'; group: FigureGroup; page: ListPage<FigureGroup['figures'][number]> }
);

const dataPath = '/data/';

/** Where the table of a story or page begins, once tables have pages of their own. */
export function tablePath({ path }: Pick<FigureGroup, 'path'>): string {
  return path === '/' ? `${dataPath}front/` : `${dataPath}${path.slice(1)}`;
}

/** The pages of the ledger: one while it is short, and of a long one an index and a table for each group. */
export function dataPagesOf(groups: readonly FigureGroup[]): DataPage[] {
  const all = groups.reduce((sum, { figures }) => sum + figures.length, 0);
  const weight = groups.flatMap(({ figures }) => weightsOfFigures(figures)).reduce((sum, one) => sum + one, 0);
  if (all <= figuresOnDataPage && weight <= charactersOnPage) return [{ kind: 'whole', path: dataPath, groups }];
  const tables = groups.flatMap((group) =>
    pagesOf(group.figures, figuresInTable, weightsOfFigures(group.figures)).map((page) => {
      return { kind: 'table' as const, path: pathOfPage(tablePath(group), page.number), group, page };
    }),
  );
  const index = pagesOf(groups, tablesInIndex).map((page) => {
    return { kind: 'index' as const, path: pathOfPage(dataPath, page.number), page };
  });
  return [...index, ...tables];
}

/** The figures of each page that shows some, by their ids. */
export function placesInData(pages: readonly DataPage[]): Map<string, string[]> {
  const shown = (page: DataPage) => {
    if (page.kind === 'whole') return page.groups.flatMap(({ figures }) => figures);
    return page.kind === 'table' ? page.page.entries : [];
  };
  return new Map(pages.map((page) => [page.path, shown(page).map(({ figure }) => figure.id)]));
}
