import type { APIRoute, GetStaticPaths } from 'astro';
import { listPlaces } from '../../site/lists/places.ts';

export const getStaticPaths = (async () =>
  [...(await listPlaces())].map(([list, pages]) => ({
    params: { list },
    props: { pages: Object.fromEntries(pages) },
  }))) satisfies GetStaticPaths;

/** What stands on which page of a list that has several, for those who come by an address of before. */
export const GET: APIRoute = ({ props }) => Response.json(props['pages']);
