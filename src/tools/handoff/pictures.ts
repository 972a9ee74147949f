import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

/** A story as the preview shows it on a phone: its HTML, its drawings by their numbers, its pictures by their addresses. */
export interface Taken {
  html: string;
  drawings: ReadonlyMap<string, Buffer>;
  images: ReadonlyMap<string, Buffer>;
}

/** As wide as an article in WeChat on most phones, in CSS pixels; each is two of a picture's. */
const phone = { width: 390, height: 844 };

/** Drawings with two pixels for each of a phone's, drawn anew: what is published beside them is smaller. */
const drawnWidth = 1280;

/** Where nothing moves, each step has its own drawing. */
const still = { colorScheme: 'light', reducedMotion: 'reduce' } as const;

/** Where the drawing is all there is, and on white, as other platforms are. */
const alone = 'body > :not(main) { display: none !important } :root { --paper: #fff !important; background: #fff }';

/** @param address of `Handoff.astro` for a story, in a preview that is running */
export async function takePictures(browser: Browser, address: string): Promise<Taken> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2, ...still });
  try {
    // Without their scripts charts are pictures that nobody can touch.
    await context.route('**', (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    );
    const page = await context.newPage();
    const answer = await page.goto(address);
    if (!answer?.ok()) throw new Error(`预览打不开这一篇（${answer?.status() ?? '没有回答'}）：${address}`);
    await page.addStyleTag({ content: alone });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const drawings = new Map<string, Buffer>();
    for (const number of await numberDrawings(page)) {
      const shot = await page.locator(`[data-picture="${number}"]`).screenshot({ animations: 'disabled' });
      drawings.set(number, await sharp(shot).png({ palette: true, effort: 4 }).toBuffer());
    }
    const told = await page.locator('#handoff').evaluate((root) => ({
      html: root.innerHTML,
      sources: [...root.querySelectorAll('img')].flatMap((image) => image.getAttribute('src') ?? []),
    }));
    const images = new Map<string, Buffer>();
    for (const source of new Set(told.sources)) images.set(source, await imageAt(page, new URL(source, address).href));
    return { html: told.html, drawings, images };
  } finally {
    await context.close();
  }
}

/** Numbers what is one picture to those who do not see it: the words around a chart's marks are a part of it. */
function numberDrawings(page: Page): Promise<string[]> {
  return page.locator('#handoff').evaluate((root) => {
    const drawn = [...root.querySelectorAll<HTMLElement | SVGElement>('svg, [role=img]:not(img)')].filter(
      (one) => !one.parentElement?.closest('svg, [role=img], [aria-hidden=true]') && one.ariaHidden !== 'true',
    );
    return drawn.map((one, index) => {
      one.dataset['picture'] = String(index + 1);
      // Strokes and dots hang over the edge.
      one.style.padding = '4px';
      return String(index + 1);
    });
  });
}

async function imageAt(page: Page, address: string): Promise<Buffer> {
  const isDrawn = /\/art\/[^/]+\.png$/.test(address);
  const answer = await page.request.get(isDrawn ? address.replace(/png$/, 'svg') : address);
  if (!answer.ok()) throw new Error(`图片取不到（${answer.status()}）：${address}`);
  const bytes = await answer.body();
  return isDrawn ? sharp(bytes).resize({ width: drawnWidth }).png({ palette: true, effort: 4 }).toBuffer() : bytes;
}
