import type { APIRoute } from 'astro';
import { recordsOfLedger } from '../../editorial/ledger/download.ts';
import { listFigures } from '../../site/figures.ts';

/** Every figure of the site, for programs. */
export const GET: APIRoute = async () => {
  return Response.json(recordsOfLedger(await listFigures()));
};
