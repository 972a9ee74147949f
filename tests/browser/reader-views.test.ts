import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyPath } from '../../src/lib/paths.ts';
import { launch } from '../../src/tools/browser/launch.ts';
import { fixture } from '../support/project.ts';
import { type ReaderView, readerView } from '../support/reader-views.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';
import { publicStories } from '../support/stories.ts';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What readers read of a story, block by block, and how many tables it has; headline and byline are told as such. */
const sourceOf = (page: Page) =>
  page.evaluate(() => {
    const article = document.querySelector('article.story')?.cloneNode(true) as HTMLElement;
    const apart =
      '[hidden], [role=img], [aria-hidden=true], summary, caption, script, style, noscript, output, h1, .kicker, .byline, .unpublished';
    for (const one of article.querySelectorAll(apart)) one.remove();
    const blocks = [...article.querySelectorAll('p, h2, h3, li, td, th, dt, dd, figcaption')];
    return {
      texts: blocks
        .filter((block) => !block.querySelector('p, li, td, dd'))
        .map(({ textContent }) => textContent?.replace(/\s+/g, '') ?? '')
        .filter(Boolean),
      tables: article.querySelectorAll('table').length,
    };
  });

/** Readability drops a short block with a link in it, such as one step of `<Steps>`: of a short story that is 1.7 in a hundred. */
const leftOut = 0.02;

const wordsOf = ({ text }: ReaderView) => text.replace(/\s+/g, '');

describe.each([
  ['report', 'content'],
  ['published', fixture],
] as const)('%s', async (name, content) => {
  const site = await builtSite(name);
  const stories = publicStories(content);

  async function read(path: string, use: (page: Page) => Promise<void>) {
    const server = await serve(site);
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    try {
      const page = await context.newPage();
      await page.goto(`${server.origin}${site.base.slice(0, -1)}${path}`);
      await use(page);
    } finally {
      await context.close();
      await server.close();
    }
  }

  test.each(stories)(
    'Firefox’s reader view has all of $slug, and each table once',
    async ({ byline, reporters, slug }) => {
      await read(storyPath(slug), async (page) => {
        const source = await sourceOf(page);
        const view = await readerView(page, 'Readability');
        const words = wordsOf(view);
        const missing = source.texts.filter((text) => !words.includes(text)).join('').length;
        expect(
          missing / source.texts.join('').length,
          source.texts.filter((text) => !words.includes(text)).join('\n'),
        ).toBeLessThan(leftOut);
        expect(view.html.match(/<table/g) ?? []).toHaveLength(source.tables);
        for (const writer of byline ? byline.split('、') : reporters) expect(view.byline).toContain(writer);
      });
    },
  );

  test.each(stories)('a clipper (Defuddle) has every paragraph and table of $slug, once', async ({ slug }) => {
    await read(storyPath(slug), async (page) => {
      const source = await sourceOf(page);
      const view = await readerView(page, 'Defuddle');
      expect(view.html.match(/<table/g) ?? []).toHaveLength(source.tables);
      const words = wordsOf(view);
      const long = source.texts.filter((text) => text.length > 24);
      const missing = long.filter((text) => !words.includes(text));
      expect(missing.join('').length / source.texts.join('').length, missing.join('\n')).toBeLessThan(0.1);
    });
  });

  test.each(stories)(
    'the headline of $slug is one run of text, as whoever looks for it types it',
    async ({ slug, title }) => {
      await read(storyPath(slug), async (page) => {
        expect(await page.locator('h1').innerText()).toBe(title.replaceAll('|', ''));
      });
    },
  );

  test.each(stories)('what is copied of $slug is its words: nothing unseen, nothing twice', async ({ slug }) => {
    await read(storyPath(slug), async (page) => {
      const { paragraphs, selected } = await page.evaluate(() => {
        const article = document.querySelector('article.story') as HTMLElement;
        getSelection()?.selectAllChildren(article);
        return {
          selected: getSelection()?.toString() ?? '',
          paragraphs: [...article.querySelectorAll('.prose > p')].map(({ textContent }) => textContent?.trim() ?? ''),
        };
      });
      expect(selected).not.toMatch(/[\u00ad\u200b-\u200f\u2060\ufeff\ufffc]/);
      for (const paragraph of paragraphs) {
        const [before = '', ...after] = selected.split(paragraph);
        expect(before.length, paragraph).toBeGreaterThan(0);
        expect(after, paragraph).toHaveLength(1);
      }
    });
  });
});
