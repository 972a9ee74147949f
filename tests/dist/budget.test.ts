import { describe, expect, inject, test } from 'vitest';
import { budget, firstView } from '../../src/tools/first-view.ts';
import { readPages } from '../support/pages.ts';

describe.each(inject('sites'))('$name', (site) => {
  test.each(readPages(site))('$file paints within one initial TCP window', ({ html }) => {
    const { html: page, blocking } = firstView(html, site.dir, site.base);
    expect(page + blocking).toBeLessThanOrEqual(budget);
  });
});
