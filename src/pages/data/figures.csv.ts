import type { APIRoute } from 'astro';
import { tableOfLedger } from '../../editorial/ledger/download.ts';
import { csvOf } from '../../lib/table.ts';
import { listFigures } from '../../site/figures.ts';

/** Every figure of the site as a table, for spreadsheets. */
export const GET: APIRoute = async () => {
  return new Response(csvOf(tableOfLedger(await listFigures())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
