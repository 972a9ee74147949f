import { byteRange } from '../../../lib/byte-range.ts';
import { onlySaved, standIns } from '../../../lib/offline-build.ts';
import type { Store } from './store.ts';

/** The path of a request below the site's base; none for what is not of this site. What chats add to an address does not count. */
export function pathOf(request: Request, base: string): string | undefined {
  const { origin, pathname } = new URL(request.url);
  const ours = request.method === 'GET' && origin === location.origin && pathname.startsWith(base);
  return ours ? pathname.slice(base.length) : undefined;
}

/** What servers know as the same page: its address without the slash, or with the name of its file. */
export function pageAt(path: string): string | undefined {
  if (/(^|\/)index\.html?$/.test(path)) return path.replace(/index\.html?$/, '');
  return /(^|\/)[^/.]+$/.test(path) ? `${path}/` : undefined;
}

/**
 * Answers a request: what is kept comes from the store, so that a reader stays in one build; the rest comes from the
 * network untouched, and is kept if it is of the same build. A photograph that cannot be had in one size is answered in
 * a size that is kept, and a page by one that says so.
 * @param after what to wait for before the worker may rest
 */
export async function answer(
  request: Request,
  path: string,
  store: Store,
  after: (done: Promise<unknown>) => void,
): Promise<Response> {
  const kept = await store.read(path);
  if (kept) return partOf(kept, request.headers.get('range'));
  const page = request.mode === 'navigate' ? pageAt(path) : undefined;
  // Led there rather than answered: the page keeps one address, whatever is shared or kept of it.
  if (page !== undefined && (await store.read(page))) return Response.redirect(addressOf(request, path, page));
  try {
    const response = await fetch(request);
    // When the device is full the page is read all the same.
    if (store.mayHold(path) && !onlySaved.test(path)) after(store.admit(path, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    for (const other of standIns(path)) {
      const instead = await store.read(other);
      if (instead) return instead;
    }
    const apology = request.mode === 'navigate' && (await store.read('offline/'));
    if (apology) return apology;
    throw error;
  }
}

/** The same request for another path, with all that chats add to it; the browser brings its `#` along (Fetch, 4.4). */
function addressOf(request: Request, path: string, other: string): string {
  const address = new URL(request.url);
  address.pathname = address.pathname.slice(0, address.pathname.length - path.length) + other;
  return address.href;
}

/** As much of a file as is asked for: Safari plays no sound that comes in another way (RFC 9110, 15.3.7). */
async function partOf(kept: Response, range: string | null): Promise<Response> {
  if (!range) return kept;
  const whole = await kept.blob();
  const part = byteRange(range, whole.size);
  if (!part) return new Response(whole, { headers: kept.headers });
  const headers = new Headers(kept.headers);
  if (part === 'none') {
    headers.set('Content-Range', `bytes */${whole.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${part.first}-${part.last}/${whole.size}`);
  headers.set('Content-Length', `${part.last + 1 - part.first}`);
  return new Response(whole.slice(part.first, part.last + 1), { status: 206, headers });
}
