import type { APIRoute } from 'astro';
import { recordsOfLedger } from '../../editorial/ledger/download.ts';
import { listFigures } from '../../site/figures.ts';

/** Every figure of the site, for programs. */
export const GET: APIRoute = async () => {
  const figures = (await listFigures()).flatMap((group) => group.figures);
  return Response.json(recordsOfLedger(figures));
};
