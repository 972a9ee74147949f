import { expect, test } from 'vitest';
import { chineseVoice } from '../../../src/reader/reading/voices.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test('a device that speaks no Chinese has no voice for us', () => {
  expect(chineseVoice([])).toBeUndefined();
  expect(chineseVoice([voice('en-US'), voice('ja-JP'), voice('zu-ZA')])).toBeUndefined();
});

test.each([
  ['the mainland’s Mandarin before Taiwan’s', ['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
  ['any Mandarin before Cantonese', ['zh-HK', 'zh-TW'], 'zh-TW'],
  ['Cantonese rather than silence', ['en-US', 'zh-HK'], 'zh-HK'],
  ['names as Android writes them', ['zh_TW', 'zh_CN'], 'zh_CN'],
  ['names that tell the script', ['zh-Hant-TW', 'zh-Hans-CN'], 'zh-Hans-CN'],
  ['names that tell the language', ['en-GB', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['a bare name', ['de-DE', 'zh'], 'zh'],
])('%s', (_, languages, chosen) => {
  expect(chineseVoice(languages.map((lang) => voice(lang)))?.lang).toBe(chosen);
});

test('of two that speak alike, the one on the device: it needs no network', () => {
  expect(chineseVoice([voice('zh-CN', false), voice('zh-CN', true)])?.localService).toBe(true);
  expect(chineseVoice([voice('zh-CN', false)])?.lang).toBe('zh-CN');
});
