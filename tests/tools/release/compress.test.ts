import { brotliCompressSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed, decoded, formNames } from '../../../src/tools/release/compress.ts';

const text = Buffer.from('忠诚守护，平安同行。'.repeat(300));
const encodings = { br: 'br', gz: 'gzip', zst: 'zstd' } as const;

test('every form is the text again, smaller, and the same each time on every system', async () => {
  const forms = await compressed(text);
  expect(Object.keys(forms)).toEqual(formNames);
  for (const name of formNames) {
    expect(decoded(forms[name] ?? Buffer.from(''), encodings[name]).equals(text)).toBe(true);
    expect(forms[name]?.length).toBeLessThan(text.length / 10);
  }
  expect(await compressed(text)).toEqual(forms);
  // RFC 1952: the time is 0, the system unknown.
  expect([...(forms.gz?.subarray(4, 10) ?? [])]).toEqual([0, 0, 0, 0, 2, 255]);
});

test('what others compressed is read as well, and what they only say they did is not', () => {
  expect(decoded(brotliCompressSync(text), 'br')).toEqual(text);
  expect(decoded(deflateSync(text), 'deflate')).toEqual(text);
  expect(decoded(text, '')).toEqual(text);
  expect(() => decoded(text, 'gzip')).toThrow();
  expect(() => decoded(text, 'constructor')).toThrow('unknown encoding');
});
