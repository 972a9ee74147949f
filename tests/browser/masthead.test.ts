import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('published'));

const rows = () => {
  const [name, nav] = document.querySelectorAll('.site-header > *');
  const [one, other] = [name, nav].map((part) => (part as Element).getBoundingClientRect());
  return (one as DOMRect).bottom > (other as DOMRect).top && (other as DOMRect).bottom > (one as DOMRect).top ? 1 : 2;
};

test('the masthead is one row on any phone, with a name of twelve characters as well', async () => {
  await open('about/', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    for (const name of [undefined, '书车翻山越岭 书香过河到家']) {
      if (name)
        await page.evaluate(
          (text) => Object.assign(document.querySelector('.site-name') ?? {}, { textContent: text }),
          name,
        );
      for (const width of [320, 360, 430]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(rows), `${width} ${name}`).toBe(1);
      }
    }
  });
});

test('its name is heard with the pause between its parts', async () => {
  await open('about/', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    expect(await page.getByRole('link', { name: '书车翻山 书香过河', exact: true }).count()).toBe(1);
  });
});

test('light stays light in a browser that darkens pages by itself', async () => {
  await open(
    '',
    { viewport: { width: 320, height: 640 }, colorScheme: 'dark', before: chose({ scheme: 'light' }) },
    async ({ page }) => {
      const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(scheme.split(' ').sort()).toEqual(['light', 'only']);
      expect(await page.locator('meta[name=color-scheme]').getAttribute('content')).toBe('only light');
    },
  );
});

test('the dash before a speaker is not read out', async () => {
  await open('stories/guo-he/', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    const tree = await page.locator('.pull-quote').ariaSnapshot();
    expect(tree).toContain('林小满');
    expect(tree).not.toContain('——');
  });
});
