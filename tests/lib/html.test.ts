import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { textOf } from '../../src/lib/html.ts';

test('the text of a page is what it says, without styles, scripts and the markup that stands in for them', () => {
  const page =
    '<style>p{}</style><p>甲<b>乙</b><script>let a</script><noscript><img src="a.svg" alt=""></noscript>丙</p>';
  expect(textOf(parse(page))).toBe('甲乙丙');
});
