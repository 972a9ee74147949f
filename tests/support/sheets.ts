import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A photograph is as much on a sheet as so many rows of text. */
const rowsOfPicture = 4;

/** How many rows of text stand on each sheet of a PDF of Chromium's, or as much in photographs, without that at its foot. */
export function rowsOf(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) => {
    const start = text.indexOf('stream\n', text.indexOf(`\n${id} 0 obj`)) + 'stream\n'.length;
    const drawn = inflateSync(pdf.subarray(start)).toString('latin1');
    // What is in one row stands on one line, give or take the sizes in it.
    const lines = [...drawn.matchAll(/1 0 0 -1 [\d.]+ ([\d.]+) Tm/g)].map(([, y]) => Math.round(Number(y) / 3));
    const pictures = drawn.match(/ 0 0 -\d{3,} [\d.]+ [\d.]+ cm\n[^Q]*?\/X\d+ Do/g) ?? [];
    return new Set(lines).size - 1 + rowsOfPicture * pictures.length;
  });
}

/** The sizes of paper that pages are tried on. */
export const formats = ['a4', 'letter'] as const;

/** Lets the printer say how large its sheets are, as browsers do that do not know `size` of `@page`. */
export const freeSize = (page: Page) =>
  page.evaluate(() => {
    const free = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSPageRule) rule.style.removeProperty('size');
        if (rule instanceof CSSGroupingRule) free(rule.cssRules);
      }
    };
    for (const { cssRules } of document.styleSheets) free(cssRules);
  });

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

/**
 * The rules for paper that another sheet outranks, in a page that is shown as on paper: whatever changes when each of
 * their declarations is made to win.
 */
export const outranked = (page: Page) =>
  page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][media=print]');
    if (!link) throw new Error('no sheet for paper');
    const forced = new CSSStyleSheet();
    forced.replaceSync(await (await fetch(link.href)).text());
    const declared = new Set<string>();
    const force = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSGroupingRule) force(rule.cssRules);
        if (!(rule instanceof CSSStyleRule)) continue;
        force(rule.cssRules);
        for (const name of [...rule.style]) {
          declared.add(name);
          rule.style.setProperty(name, rule.style.getPropertyValue(name), 'important');
        }
      }
    };
    force(forced.cssRules);
    const looks = () =>
      [...document.querySelectorAll('html, body, body *')].flatMap((element) =>
        [null, '::before', '::after'].map((part) => {
          const style = getComputedStyle(element, part);
          const name = `${element.nodeName} ${element.getAttribute('class') ?? ''}${part ?? ''}`;
          return [...declared].map((property) => `${name} { ${property}: ${style.getPropertyValue(property)} }`);
        }),
      );
    const before = looks();
    document.adoptedStyleSheets = [forced];
    const after = looks();
    const lost = before.flatMap((look, at) => look.filter((line, place) => line !== after[at]?.[place]));
    return [...new Set(lost)];
  });
