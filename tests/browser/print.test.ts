import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pathsOf } from '../support/pages.ts';
import { readQrCode } from '../support/qr.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const { open } = useBrowser(site);
const unpublished = useBrowser(await builtSite('preview'));
/** With a policy that lets a test write into pages. */
const desk = { viewport: { width: 1200, height: 900 }, bypassCSP: true };

/** What paper prints after each link of a page that is given these as well, in its text. */
async function printedAfter(page: Page, ...links: string[]) {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((added) => {
    document.querySelector('.prose')?.insertAdjacentHTML('beforeend', `<blockquote><p>${added}</p></blockquote>`);
    return [...document.querySelectorAll('.prose a:not(.chart a)')].map((link) => {
      const { content } = getComputedStyle(link, '::after');
      // The parts of what is printed, each in quotation marks.
      const parts = [...content.matchAll(/"([^"]*)"/g)].map(([, part]) => part);
      return [link.getAttribute('href') ?? '', parts.join('')] as const;
    });
  }, links.join(''));
}

test('paragraphs of a story are indented by two characters', async () => {
  for (const path of ['stories/ershi-nian/', 'print/']) {
    await open(path, desk, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const indents = await page.evaluate(() =>
        [...document.querySelectorAll('.prose > p')].map((paragraph) => {
          const { fontSize, textIndent } = getComputedStyle(paragraph);
          return Math.round((100 * Number.parseFloat(textIndent)) / Number.parseFloat(fontSize)) / 100;
        }),
      );
      expect(indents.length).toBeGreaterThan(5);
      expect(new Set(indents)).toEqual(new Set([2]));
    });
  }
});

test('a page says where it can be read', async () => {
  await open('stories/ershi-nian/', desk, async ({ page }) => {
    const address = page.locator('.page-address p');
    expect(await address.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await address.innerText()).toBe(`本页网址：${site.origin}${site.base}stories/ershi-nian/`);
  });
});

describe('a link says where it leads,', () => {
  const toElsewhere = '<a href="https://a.cn/x">甲</a>';

  test('in full', async () => {
    await open('stories/ershi-nian/', desk, async ({ page }) => {
      const printed = await printedAfter(page, toElsewhere);
      const links = printed.filter(([href]) => !href.startsWith('#'));
      expect(links.length).toBeGreaterThan(0);
      for (const [href, after] of links) expect(after).toBe(`（${new URL(href, site.origin).href}）`);
    });
  });

  test('unless nobody knows where that is', async () => {
    await unpublished.open('stories/ershi-nian/', desk, async ({ page }) => {
      for (const [href, after] of await printedAfter(page, toElsewhere)) {
        expect(after, href).toBe(href === 'https://a.cn/x' ? '（https://a.cn/x）' : '');
      }
    });
  });

  test('or it leads to another place on the same sheets, or has said so itself', async () => {
    await open('stories/ershi-nian/', desk, async ({ page }) => {
      const printed = await printedAfter(page, '<a class="spelled-out" href="https://a.cn/">a.cn</a>');
      const silent = printed.filter(([href]) => href.startsWith('#') || href === 'https://a.cn/');
      expect(silent.length).toBeGreaterThan(5);
      for (const [href, after] of silent) expect(after, href).toBe('');
    });
    await open('print/', desk, async ({ page }) => {
      // To another column of the edition, that is.
      const printed = await printedAfter(page, toElsewhere);
      expect(printed).toContainEqual(['https://a.cn/x', '（https://a.cn/x）']);
      expect(printed).toContainEqual([`${site.base}stories/guo-he/`, '']);
    });
  });
});

test('the stories of the print edition stand in two columns, under its own masthead', async () => {
  await open('print/', desk, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-header:visible').count()).toBe(0);
    for (const columns of await page.locator('.edition-story .edition-columns').all()) {
      expect(await columns.evaluate((element) => getComputedStyle(element).columnCount)).toBe('2');
    }
    expect(await page.locator('.edition-story').count()).toBe(
      pathsOf(site).filter((path) => path.startsWith('stories/')).length,
    );
  });
});

describe.each(pathsOf(site))('on paper /%s', (path) => {
  test('has no ground but the sheet’s: printers leave grounds out, or fill them', async () => {
    await open(path, desk, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const grounds = await page.evaluate(() =>
        [...document.querySelectorAll('html, body, body *')]
          .filter((element) => element.getClientRects().length > 0 && !element.closest('svg'))
          .flatMap((element) => {
            const { backgroundColor, backgroundImage } = getComputedStyle(element);
            const bare = /^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/.test(backgroundColor);
            return bare && backgroundImage === 'none' ? [] : [`${element.className} ${backgroundColor}`];
          }),
      );
      expect(grounds).toEqual([]);
    });
  });

  test('shows every drawing whole', async () => {
    await open(path, desk, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const cropped = await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        const shown = [...document.images].filter((image) => image.getClientRects().length > 0);
        await Promise.all(shown.map((image) => image.decode()));
        return shown
          .filter((image) => {
            const { height, width } = image.getBoundingClientRect();
            const stretched = (width * image.naturalHeight) / (height * image.naturalWidth);
            return getComputedStyle(image).objectFit !== 'contain' && Math.abs(stretched - 1) > 0.02;
          })
          .map((image) => image.currentSrc);
      });
      expect(cropped).toEqual([]);
    });
  });

  test('every code can be scanned, at 300 dots an inch, by a reader in the dark', async () => {
    await open(path, { ...desk, colorScheme: 'dark', deviceScaleFactor: 300 / 96 }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const codes = page.locator('.qr-code');
      expect(await codes.filter({ visible: true }).count()).toBe(await codes.count());
      for (const code of await codes.all()) {
        const address = (await code.getAttribute('aria-label'))?.replace(/^[^h]*/, '');
        expect(await readQrCode(await code.screenshot())).toBe(address);
      }
    });
  });
});
