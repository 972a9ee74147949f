import type { Page } from 'playwright-core';

/** How many pages a page's PDF has, their size in millimetres, and how many it may have for what it shows. */
export async function sheets(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  const shown = await page.evaluate(() => ({
    characters: document.body.innerText.replace(/\s/g, '').length,
    pictures: document.querySelectorAll('.chart, main picture, main figure > img').length,
  }));
  return {
    count: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    size: [millimetres(width), millimetres(height)],
    shown,
    needed: 99,
  };
}
