import { expect, test } from 'vitest';
import { advanced, expired, readLedger, without } from '../../../src/tools/release/ledger.ts';
import type { ReleaseFile } from '../../../src/tools/release/manifest.ts';

const files = (...paths: string[]) => paths.map((path) => ({ path, age: 0 }) as ReleaseFile);
const first = { id: 'a', keep: 2, files: files('index.html', 'stories/a/index.html', '_astro/a.js') };
const second = { id: 'b', keep: 2, files: files('index.html', '_astro/b.js') };

test('what a release has no more grows older with each upload, and no older when one is taken up again', () => {
  const one = advanced(undefined, first);
  const two = advanced(one, second);
  expect(two).toMatchObject({ id: 'b', ages: { 'index.html': 0, '_astro/a.js': 1, '_astro/b.js': 0 } });
  expect(advanced(two, second)).toEqual(two);
});

test('a page that was withdrawn goes at once, a file of open pages when it is old', () => {
  const two = advanced(advanced(undefined, first), second);
  expect(expired(two, second)).toEqual(['stories/a/index.html']);
  const three = advanced(without(two, ['stories/a/index.html']), { ...second, id: 'c' });
  expect(expired(three, second)).toEqual([]);
  expect(expired(advanced(three, { ...second, id: 'd' }), second)).toEqual(['_astro/a.js']);
});

test('a record that is none is not believed', () => {
  for (const text of ['', '<html>', '{"format":1,"id":"a","ages":{"x":-1}}', '{"format":2,"id":"a","ages":{}}'])
    expect(readLedger(text)).toBeUndefined();
  expect(readLedger(JSON.stringify(advanced(undefined, first)))).toEqual(advanced(undefined, first));
});
