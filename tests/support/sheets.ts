import type { Page } from 'playwright-core';

/** How many sheets a page's PDF has, their size in millimetres, and how many what it shows may need. */
export async function sheets(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return {
    count: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    size: [millimetres(width), millimetres(height)],
    needed: Math.ceil(await page.evaluate(room)),
  };
}

/** The sheets that a page may fill, by what was measured on pages of either report, whatever it says. */
function room(): number {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const characters = document.body.innerText.replace(/\s/g, '').length;
  const pictures = count('.chart, main picture, main figure > img');
  const sheets =
    characters / 600 + pictures / 2 + count('.step-picture') / 3 + count('.ledger-entry, .ways-back li') / 20;
  // The print edition is set closer.
  return document.body.classList.contains('for-paper') ? 0.65 * sheets : sheets;
}
