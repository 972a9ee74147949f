import { voicesOnPage } from '../../lib/limits.ts';
import { listFigures } from '../figures.ts';
import { once } from '../once.ts';
import { listVoices } from '../stories.ts';
import { dataPagesOf, placesInData } from './data-pages.ts';
import { pagesOf, pathOfPage } from './paging.ts';
import { weightsOfLetters } from './weights.ts';

/** The ids that stand on each page of a list, by its address within the site. */
type Places = ReadonlyMap<string, readonly string[]>;

/** The lists in which texts, other pages and readers' bookmarks lead to a place: `/data/#ma-keys`, `/voices/#liu-hai`. */
const lists: Readonly<Record<string, () => Promise<Places>>> = {
  data: async () => placesInData(await listDataPages()),
  voices: async () => {
    const voices = await listVoices();
    const pages = pagesOf(voices, voicesOnPage, weightsOfLetters(voices));
    return new Map(pages.map(({ entries, number }) => [pathOfPage('/voices/', number), entries.map(({ id }) => id)]));
  },
};

/** The pages of the ledger. */
export const listDataPages = once(async () => dataPagesOf(await listFigures()));

/** The lists that have several pages, and what stands on which. */
export const listPlaces = once(async (): Promise<ReadonlyMap<string, Places>> => {
  const all = await Promise.all(Object.entries(lists).map(async ([list, places]) => [list, await places()] as const));
  return new Map(all.filter(([, places]) => places.size > 1));
});

/** The same the other way round: the page of `/data/#ma-keys`. */
const pageByPlace = once(async (): Promise<ReadonlyMap<string, string>> => {
  const places = [...(await listPlaces())].flatMap(([list, pages]) =>
    [...pages].flatMap(([path, ids]) => ids.map((id) => [`/${list}/#${id}`, `${path}#${id}`] as const)),
  );
  return new Map(places);
});

/** Where a place of a list stands now. @param address as `/data/#ma-keys`, which it is while the list is one page */
async function placeAt(address: string): Promise<string> {
  return (await pageByPlace()).get(address) ?? address;
}

/** The same of several. */
export function placesNow(addresses: readonly string[]): Promise<string[]> {
  return Promise.all(addresses.map(placeAt));
}

/** Lets the links of a page lead to the pages on which the places of lists stand. @param base ends with `/` */
export async function withPlaces(html: string, base: string): Promise<string> {
  const addresses = [...new Set(html.match(link))].filter((address) => {
    return Object.keys(lists).some((list) => address.startsWith(`${base}${list}/#`));
  });
  if (addresses.length === 0) return html;
  const pathOf = (address: string) => address.slice(base.length - 1);
  const now = await placesNow(addresses.map(pathOf));
  const moved = new Map(addresses.map((address, index) => [address, `${base}${now[index]?.slice(1)}`]));
  return html.replace(link, (address) => moved.get(address) ?? address);
}

/** An address with a place in it. */
const link = /(?<=href=")[^"#]+#[^"]+/g;
