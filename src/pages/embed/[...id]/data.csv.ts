import type { APIRoute, GetStaticPaths } from 'astro';
import { shownOf } from '../../../components/shown.ts';
import { csvOf } from '../../../lib/table.ts';
import { chartPaths, type Taken } from '../../../site/taken.ts';

export const getStaticPaths = (() => chartPaths({ former: false })) satisfies GetStaticPaths;

/** The numbers of one chart as a table, for spreadsheets. */
export const GET: APIRoute<{ taken: Taken }> = ({ props: { taken } }) =>
  new Response(csvOf(shownOf(taken).shown.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
