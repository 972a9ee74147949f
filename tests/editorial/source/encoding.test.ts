import { expect, test } from 'vitest';
import { decoded } from '../../../src/editorial/source/encoding.ts';
import { good } from '../rules/corpus/good.ts';

const gbk = 'cbfbcbb5a3acced2c3c7b5c4c3f1beafc0b4c1cba1a3';
const big5 = 'a54cbba1a141a7daadccaabaa5c1c4b5a8d3a446a143';
const told = (bytes: Uint8Array) => decoded(bytes).problem?.what;
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['GBK', Buffer.from(gbk.repeat(9), 'hex'), '文件不是 UTF-8 编码，多半是 GBK'],
  ['Big5', Buffer.from(big5.repeat(9), 'hex'), '文件不是 UTF-8 编码，多半是 Big5'],
  ['two characters, which may be either', Buffer.from('d6d0cec4', 'hex'), '文件不是 UTF-8 编码'],
  ['Latin-1', Buffer.from('caf\u00e9 \u00fc', 'latin1'), '文件不是 UTF-8 编码'],
  ['UTF-16', Buffer.from(good, 'utf16le'), '文件不是 UTF-8 编码，是 UTF-16（记事本里叫 Unicode）'],
  ['UTF-16, the other way round', big(good), '文件不是 UTF-8 编码，是 UTF-16（记事本里叫 Unicode）'],
  [
    'UTF-16 with its mark',
    Buffer.from(`\ufeff${good}`, 'utf16le'),
    '文件不是 UTF-8 编码，是 UTF-16（记事本里叫 Unicode）',
  ],
  ['the same, the other way round', big(`\ufeff${good}`), '文件不是 UTF-8 编码，是 UTF-16（记事本里叫 Unicode）'],
])('%s is called by its name, or by none', (_, bytes, what) => {
  expect(told(bytes)).toBe(what);
});

test.each([
  ['a story', good],
  ['a text of ASCII', 'abc\n'],
  ['a sign that cannot be seen', `${good}\0`],
  ['a character that was garbled before', `${good}\ufffd`],
])('%s is read', (_, text) => {
  expect(decoded(Buffer.from(text))).toEqual({ text });
});

test('one broken character is told where it stands, and is no other code', () => {
  const bytes = Buffer.from(good.repeat(3));
  const at = bytes.indexOf('正文第二段');
  const broken = Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)]);
  expect(decoded(broken).problem).toMatchObject({ rule: 'garbled-character', line: 21, column: 1 });
});
