import { expect, test } from 'vitest';
import { xml, xmlText } from '../../src/lib/xml.ts';

test('text cannot leave its element or attribute', () => {
  expect(xmlText(`</title><script>"&'`)).toBe("&lt;/title&gt;&lt;script&gt;&quot;&amp;'");
});

test('what XML cannot hold is left out, and what is rare stays', () => {
  expect(xmlText('甲\u0000乙\u000b\ud800丙\ufffe')).toBe('甲乙丙');
  expect(xmlText('𠮷\t\n')).toBe('𠮷\t\n');
});

test('a template escapes text and keeps the markup it made itself', () => {
  const items = ['<', '&'].map((text) => xml`<i>${text}</i>`);
  expect(String(xml`<l name="${'"'}">${items}</l>`)).toBe('<l name="&quot;"><i>&lt;</i><i>&amp;</i></l>');
});
