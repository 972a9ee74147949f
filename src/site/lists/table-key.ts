import { formatSource } from '../../editorial/ledger/format-source.ts';
import { pageKey } from '../page-key.ts';
import { readSection } from '../sections.ts';
import type { DataPage } from './data-pages.ts';

/** The key of the page of a table of the ledger, or of a part of one; none in the live preview, which keeps no pages. */
export async function tableKey({ group, page }: Extract<DataPage, { kind: 'table' }>): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const { figures, heading, path, title } = group;
  const rows = page.entries.map(({ figure, usedIn }) => [
    figure,
    formatSource(figure),
    usedIn.map((teller) => [teller.path, teller.title]),
  ]);
  const { title: section } = await readSection('data');
  return pageKey(section, figures.length, heading, path, title, rows, page.number, page.count);
}
