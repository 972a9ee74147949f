import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elements, textOf } from '../../../src/lib/html.ts';
import { problemPage } from '../../../src/tools/dev/problem-page.ts';

const problem = {
  file: 'content/stories/a.mdx',
  line: 4,
  column: 7,
  field: 'slug',
  rule: 'field-form' as const,
  what: '“<script>”不合要求',
  mend: '改成 a-b',
  excerpt: '<script>alert(1)</script> & "x"',
};

test('all mistakes stand on the page, and nothing of a story becomes markup', () => {
  const document = parse(problemPage([problem, { ...problem, line: 9 }], 'abc'));
  const items = elements(document, 'li').map(textOf);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('content/stories/a.mdx　第4行第7列　slug');
  expect(items[0]).toContain('<script>alert(1)</script> & "x"');
  expect(items[1]).toContain('第9行');
  expect(textOf(elements(document, 'title')[0] as never)).toBe('稿件有2处错误');
  expect(elements(document, 'script')).toHaveLength(1);
});
