import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, pageAt, pathOf } from '../../../src/reader/offline/worker/answer.ts';
import type { Store } from '../../../src/reader/offline/worker/store.ts';

const origin = 'https://news.example.cn';
const base = '/zt/';

beforeEach(() => {
  vi.stubGlobal('location', { origin });
});
afterEach(() => vi.unstubAllGlobals());

/** A store that keeps these pages, and tells which it was given. */
function storeWith(kept: Record<string, string>) {
  const admitted: string[] = [];
  const store = {
    mayHold: (path: string) => path === 'a/',
    read: async (path: string) => (path in kept ? new Response(kept[path]) : undefined),
    admit: async (path: string) => admitted.push(path) > 0,
  } as unknown as Store;
  return { admitted, store };
}

/** A request as a link makes it; Node's own cannot be made with that mode. */
function following(path: string): Request {
  return { url: origin + base + path, method: 'GET', mode: 'navigate', headers: new Headers() } as Request;
}

describe('what a request asks for', () => {
  test.each([
    ['/zt/a/', 'a/'],
    ['/zt/', ''],
    ['/zt/a/?from=timeline&isappinstalled=0', 'a/'],
    ['/zt/a/#source-x', 'a/'],
    ['/zt', undefined],
    ['/other/a/', undefined],
    ['https://elsewhere.example/zt/a/', undefined],
  ])('%s', (url, path) => expect(pathOf(new Request(new URL(url, origin)), base)).toBe(path));

  test('nothing, when something is sent', () =>
    expect(pathOf(new Request(`${origin}/zt/a/`, { method: 'POST' }), base)).toBeUndefined());
});

describe('the page that servers know by an address', () => {
  test.each([
    ['stories/a', 'stories/a/'],
    ['stories/a/index.html', 'stories/a/'],
    ['stories/a/index.htm', 'stories/a/'],
    ['index.html', ''],
    ['data', 'data/'],
    ['stories/a/', undefined],
    ['', undefined],
    ['404.html', undefined],
    ['stories/reindex.html', undefined],
    ['feed.xml', undefined],
  ])('%s', (path, page) => expect(pageAt(path)).toBe(page));
});

describe('the answer', () => {
  test('is what is kept, and asks no network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
    const { store } = storeWith({ 'a/': 'kept' });
    expect(await (await answer(following('a/'), 'a/', store, () => {})).text()).toBe('kept');
  });

  test('else comes from the network, and is put before the store', async () => {
    vi.stubGlobal('fetch', async () => new Response('fresh'));
    const { admitted, store } = storeWith({});
    const after: Promise<unknown>[] = [];
    const response = await answer(following('a/'), 'a/', store, (done) => after.push(done));
    await Promise.all(after);
    expect(await response.text()).toBe('fresh');
    expect(admitted).toEqual(['a/']);
  });

  test.each(['a', 'a/index.html'])(
    'leads from %s to the page that is kept, with all that stands behind it',
    async (path) => {
      vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
      const { store } = storeWith({ 'a/': 'kept' });
      const request = { ...following(`${path}?from=timeline`), headers: new Headers() };
      const response = await answer(request, path, store, () => {});
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe(`${origin}${base}a/?from=timeline`);
    },
  );

  test('is the network’s where that page is not kept, and for what is no page', async () => {
    vi.stubGlobal('fetch', async () => new Response('moved', { status: 404 }));
    const { store } = storeWith({ 'a/': 'kept' });
    expect((await answer(following('b'), 'b', store, () => {})).status).toBe(404);
    expect((await answer(new Request(`${origin}/zt/a`), 'a', store, () => {})).status).toBe(404);
  });

  test('is not kept when the build does not know it', async () => {
    vi.stubGlobal('fetch', async () => new Response('lost', { status: 404 }));
    const { admitted, store } = storeWith({});
    expect((await answer(following('b/'), 'b/', store, () => {})).status).toBe(404);
    expect(admitted).toEqual([]);
  });

  test('is there though the store is full', async () => {
    vi.stubGlobal('fetch', async () => new Response('fresh'));
    const { store } = storeWith({});
    store.admit = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const after: Promise<unknown>[] = [];
    const response = await answer(following('a/'), 'a/', store, (done) => after.push(done));
    expect(await response.text()).toBe('fresh');
    await expect(Promise.all(after)).resolves.toBeDefined();
  });

  test('without a network a photograph is answered in the size that is kept', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const { store } = storeWith({ 'photos/1-m.webp': 'middle', 'offline/': 'sorry' });
    const asked = (path: string) => answer(new Request(origin + base + path), path, store, () => {});
    expect(await (await asked('photos/1-l.avif')).text()).toBe('middle');
    await expect(asked('photos/2-l.avif')).rejects.toThrow('no network');
  });

  test('without a network is the apology for a page, and a failure for anything else', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const { store } = storeWith({ 'offline/': 'sorry' });
    expect(await (await answer(following('a/'), 'a/', store, () => {})).text()).toBe('sorry');
    const picture = new Request(`${origin}/zt/x.png`);
    await expect(answer(picture, 'x.png', store, () => {})).rejects.toThrow('no network');
    await expect(answer(following('a/'), 'a/', storeWith({}).store, () => {})).rejects.toThrow('no network');
  });
});

describe('a recording', () => {
  const path = 'recordings/a.mp3';
  const asking = (range?: string) =>
    new Request(`${origin}${base}${path}`, { headers: range === undefined ? {} : { range } });
  const answered = (range?: string) => answer(asking(range), path, storeWith({ [path]: '0123456789' }).store, () => {});

  test.each([
    ['bytes=0-', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=0-1', 206, 'bytes 0-1/10', '01'],
    ['bytes=7-20', 206, 'bytes 7-9/10', '789'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=10-', 416, 'bytes */10', ''],
    ['bytes=0-1,3-4', 200, null, '0123456789'],
    [undefined, 200, null, '0123456789'],
  ])('is given from the store in the part that is asked for: %s', async (range, status, part, body) => {
    const response = await answered(range);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(part);
    expect(await response.text()).toBe(body);
  });

  test('is not kept because somebody listens: that is for who saves the whole', async () => {
    vi.stubGlobal('fetch', async () => new Response('0123456789'));
    const { admitted, store } = storeWith({});
    const after: Promise<unknown>[] = [];
    const all = { ...store, mayHold: () => true } as Store;
    await answer(asking(), path, all, (done) => after.push(done));
    await Promise.all(after);
    expect(admitted).toEqual([]);
  });
});
