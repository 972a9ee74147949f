import type { APIRoute } from 'astro';
import { csvOf } from '../../editorial/charts/table.ts';
import { tableOfLedger } from '../../editorial/ledger/download.ts';
import { listFigures } from '../../site/figures.ts';

/** Every figure of the site as a table, for spreadsheets. */
export const GET: APIRoute = async () => {
  const figures = (await listFigures()).flatMap((group) => group.figures);
  return new Response(csvOf(tableOfLedger(figures)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
