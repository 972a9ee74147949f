import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const { open } = useBrowser(await builtSite('preview'));

/** What a property of an element comes to. */
const look = (page: Page, selector: string, property: string, pseudo?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, [name = '', part]) => getComputedStyle(element, part).getPropertyValue(name), [
      property,
      pseudo,
    ] as const);

/** A colour of the reader's own, by the name that CSS has for it. */
const own = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.setProperty('color', colour);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

describe.each(['light', 'dark'] as const)('in forced colours, %s ones', (colorScheme) => {
  const reader = { viewport: { width: 390, height: 844 }, colorScheme, forcedColors: 'active' } as const;

  test('the buttons of the reading bar are parted, and what is chosen stands out', async () => {
    await open('stories/guo-he/', { ...reader, before: speaks('zh-CN') }, async ({ page }) => {
      const [ground, line, chosen] = [
        await own(page, 'Canvas'),
        await own(page, 'CanvasText'),
        await own(page, 'Highlight'),
      ];
      expect(new Set([ground, line, chosen]).size).toBe(3);
      await page.getByRole('button', { name: '阅读设置' }).click();
      await page.locator('.reading-panel').waitFor();
      for (const [group, button] of [
        ['.reading-tools', '[data-tool="elder"]'],
        ['.reading-options', '.reading-option'],
      ] as const) {
        expect(await look(page, group, 'background-color')).toBe(line);
        expect(await look(page, button, 'background-color')).toBe(ground);
        expect(await look(page, button, 'color')).toBe(line);
      }
      for (const button of ['.reading-option :checked + span', '[data-tool="settings"]']) {
        expect(await look(page, button, 'background-color')).toBe(chosen);
      }
      await page.getByRole('button', { name: '听新闻' }).click();
      await page.locator('.reading-player select').waitFor();
      expect(await look(page, '.reading-player select', 'color')).toBe(line);
      expect(await look(page, '.reading-player select', 'background-color')).toBe(ground);
    });
  });

  test('drawings by lamplight are in the reader’s ink, for the lamp would fade on white', async () => {
    await open('stories/ershi-nian/', reader, async ({ page }) => {
      expect(await look(page, '.chart-night .chart-marks path', 'stroke')).toBe(await own(page, 'CanvasText'));
    });
  });

  test('the marks of lists and timelines are seen', async () => {
    await open('about/', reader, async ({ page }) => {
      expect(await look(page, '.prose > ul > li', 'background-color', '::before')).toBe(await own(page, 'CanvasText'));
    });
    await open('stories/guo-he/', reader, async ({ page }) => {
      expect(await look(page, '.timeline li', 'background-color', '::before')).toBe(await own(page, 'CanvasText'));
    });
  });
});
