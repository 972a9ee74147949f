import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}

/** What assistive technology is told of each chart, one entry for each thing that has words. */
async function chartsHeard(page: Page): Promise<string[][]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = ({ childIds = [], ignored, name, role }: Node): string[] => {
    // A link is named by its text, and that is said once.
    const said = ['StaticText', 'img', 'image', 'application'].includes(role?.value ?? '');
    const own = !ignored && name?.value && said ? [name.value] : [];
    return [...own, ...childIds.flatMap((id) => (byId.has(id) ? told(byId.get(id) as Node) : []))];
  };
  return nodes.filter(({ name, role }) => role?.value === 'figure' && name?.value === '图表').map(told);
}

/** Without blanks, and without what keeps words together. */
const plain = (text: string) => text.replace(/[\s\u200b\u2060\ufeff]/g, '');

/** Each test page's charts: of every kind, and with a script that has come. */
describe.each(['dev/components/', 'stories/he-laoshi/', 'stories/ershi-nian/'])('on /%s', (path) => {
  test('every chart is told once: what it is, its title, its sentence', async () => {
    await open(path, { viewport: { width: 390, height: 844 } }, async ({ page }) => {
      const charts = await page.locator('.chart').evaluateAll((figures) =>
        figures.map((figure) => ({
          name: figure.querySelector('[role=img], [role=application]')?.getAttribute('aria-label') ?? '',
          takeaway: figure.querySelector('.chart-takeaway')?.textContent ?? '',
          source: figure.querySelector('.chart-source')?.textContent ?? '',
          title: figure.querySelector('.chart-title')?.textContent ?? '',
          lettering: [...figure.querySelectorAll('.chart-picture :is(text, b, span)')].map(
            (part) => part.textContent ?? '',
          ),
        })),
      );
      const heard = await chartsHeard(page);
      expect(heard).toHaveLength(charts.length);
      charts.forEach(({ lettering, name, source, takeaway, title }, index) => {
        // A sentence is told in pieces, of which its numbers are some.
        const words = heard[index] as string[];
        const said = plain(words.join(''));
        const times = (text: string) => said.split(plain(text)).length - 1;
        expect(name).toMatch(/^.+：\d+./);
        expect(times(name), name).toBe(1);
        expect(times(title), title).toBeGreaterThan(0);
        expect(times(takeaway), takeaway).toBe(1);
        expect(
          words.filter((word) => lettering.includes(word) && !`${title}${takeaway}${source}`.includes(word)),
          title,
        ).toEqual([]);
      });
    });
  });
});
