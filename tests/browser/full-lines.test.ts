import { expect, test } from 'vitest';
import { typeset } from '../../src/editorial/setting/typeset.ts';
import { useBrowser } from '../support/browser.ts';
import { linesOf } from '../support/lines.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('report'));

// Wherever the number comes to stand: Chromium ends a line that is full but for the gap before it at the last element.
test('a number that the line has no room for takes no more than a character along', async () => {
  await open('about/', { viewport: { width: 900, height: 800 }, bypassCSP: true }, async ({ page }) => {
    const paragraphs = Array.from(
      { length: 36 },
      (_, length) =>
        `<p>两人<b>都有</b>${'残疾靠捡废品谋生'.repeat(9).slice(0, length + 30)}<a>500元</a>留给了她，她没有收下来。</p>`,
    );
    const html = typeset(`<!doctype html><body><main>${paragraphs.join('')}</main></body>`);
    const [, main = ''] = html.match(/<main>([\s\S]*)<\/main>/) ?? [];
    const broken = await page.evaluate((set) => {
      const place = document.querySelector('main') as HTMLElement;
      place.innerHTML = set;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main p { width: 36em; text-autospace: normal; text-wrap: wrap }');
      document.adoptedStyleSheets = [sheet];
      return getComputedStyle(place.querySelector('p') as Element).getPropertyValue('text-autospace');
    }, main);
    expect(broken).toBe('normal');
    const all = await linesOf(page);
    expect(all).toHaveLength(36);
    // The number and its unit are four characters, and as many may be lost before them.
    const short = all.flatMap(({ lines }) => lines.slice(0, -1)).filter((line) => line.length < 32);
    expect(short).toEqual([]);
  });
});
