import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { type Build, type Files, sizeOf } from '../../../src/lib/offline-build.ts';
import { openInventory } from '../../../src/reader/offline/worker/inventory.ts';
import { parted } from '../../../src/tools/offline/parted.ts';

function site(stories: number): Omit<Build, 'id'> {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
  const paths = [
    'offline/',
    '',
    'voices/',
    ...Array.from({ length: stories }, (_, index) => [
      `stories/s-${index}/`,
      `_astro/${digest(String(index))}.woff2`,
    ]).flat(),
  ];
  const files: Files = Object.fromEntries(
    paths.map((path, index) => [path, [digest(path), index + 10, 5 * index + 50]]),
  );
  return { base: '/zt/', shell: ['offline/'], files, parts: [], all: sizeOf(Object.values(files)) };
}

/** A network that has these parts, and a device that keeps what it is given; which addresses were asked for. */
function online(parts: ReadonlyMap<string, string>) {
  const asked: string[] = [];
  const kept = new Map<string, Response>();
  vi.stubGlobal('caches', {
    open: async () => ({
      match: async (url: string) => kept.get(url)?.clone(),
      put: async (url: string, response: Response) => kept.set(url, response),
    }),
  });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const text = parts.get(url.slice('/zt/'.length));
    return new Response(text ?? 'lost', { status: text === undefined ? 404 : 200 });
  });
  return { asked, kept };
}
afterEach(() => vi.unstubAllGlobals());

test('a small site is in the worker, whole', () => {
  const small = site(5);
  expect(parted(small)).toEqual({ build: small, parts: new Map() });
});

test('of a large one the worker carries the shell and the ways to the rest, and grows less than the site', () => {
  const weigh = (stories: number) => gzipSync(JSON.stringify(parted(site(stories)).build)).length;
  expect(Object.keys(parted(site(1000)).build.files)).toEqual(['offline/']);
  expect(weigh(1000)).toBeLessThan(2048);
  expect(weigh(2000) / weigh(1000)).toBeLessThan(2);
  expect(parted(site(1000)).build.all).toEqual(site(1000).all);
});

test('any change of a file changes what the worker carries', () => {
  const before = parted(site(1000)).build;
  const files = { ...site(1000).files, 'stories/s-7/': ['0123456789abcdef', 9, 9] as Files[string] };
  const after = parted({ ...site(1000), files }).build;
  expect(after.parts.filter(([, file], index) => file !== before.parts[index]?.[1])).toHaveLength(1);
});

test('every file is found by its path, and nothing else; a part is asked for once', async () => {
  const whole = site(300);
  const { build, parts } = parted(whole);
  expect(parts.size).toBeGreaterThan(2);
  const { asked } = online(parts);
  const inventory = openInventory(build, 'offline');
  expect(await inventory.entryOf('stories/s-7/')).toEqual(whole.files['stories/s-7/']);
  expect(asked).toHaveLength(1);
  for (const [path, entry] of Object.entries(whole.files)) expect(await inventory.entryOf(path), path).toEqual(entry);
  for (const path of ['stories/s-7', 'stories/s-300/', 'constructor', 'a', '~', 'print/', 'share/poster.png']) {
    expect(await inventory.entryOf(path), path).toBeUndefined();
  }
  expect(await inventory.all()).toEqual(whole.files);
  expect(asked).toHaveLength(parts.size);
});

test('a part that a network altered, or another build has, is not believed, and is asked for again', async () => {
  const { build, parts } = parted(site(300));
  online(new Map([...parts].map(([file, text]) => [file, `${text} `])));
  const inventory = openInventory(build, 'offline');
  await expect(inventory.entryOf('stories/s-7/')).rejects.toThrow();
  const { asked } = online(new Map());
  await expect(inventory.entryOf('stories/s-7/')).rejects.toThrow();
  expect(asked).toHaveLength(1);
  online(parts);
  expect(await inventory.entryOf('stories/s-7/')).toBeDefined();
});
