import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyPath } from '../../src/lib/paths.ts';
import { launch } from '../../src/tools/browser/launch.ts';
import { fixture } from '../support/project.ts';
import { type ReaderView, readers, readerView } from '../support/reader-views.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';
import { publicStories } from '../support/stories.ts';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What readers read in a place of a page, block by block, and how many tables it has; headlines are told as such. */
const sourceOf = (page: Page, place: string) =>
  page.evaluate((within) => {
    const text = document.querySelector(within)?.cloneNode(true) as HTMLElement;
    const apart = '[hidden], [role=img], [aria-hidden=true], summary, caption, script, style, noscript, output, h1';
    for (const one of text.querySelectorAll(apart)) one.remove();
    const blocks = [...text.querySelectorAll('p, h2, h3, li, td, th, dt, dd, figcaption')];
    return {
      texts: blocks
        .filter((block) => !block.querySelector('p, li, td, dd'))
        .map((block) => ({ text: block.textContent?.replace(/\s+/g, '') ?? '', role: block.className }))
        .filter(({ text }) => text),
      tables: text.querySelectorAll('table').length,
    };
  }, place);

const wordsOf = ({ byline, text }: ReaderView) => `${byline}${text}`.replace(/\s+/g, '');
const missingIn = (view: ReaderView, { texts }: Awaited<ReturnType<typeof sourceOf>>) =>
  texts.filter(({ text }) => !wordsOf(view).includes(text)).map(({ text }) => text);

/**
 * Where a story stands is a label of a few characters over its headline, of which a clipper makes none: it keeps longer
 * ones.
 */
const isLabel = (text: string) => text.length <= 6;

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

  describe.each(readers)('%s', (reader) => {
    test.each(stories)(
      'has all of $slug: every block, each table once, who wrote it, what its cover is',
      async (story) => {
        await read(storyPath(story.slug), async (page) => {
          const source = await sourceOf(page, 'article.story');
          const view = await readerView(page, reader);
          expect(missingIn(view, source).filter((text) => reader !== 'Defuddle' || !isLabel(text))).toEqual([]);
          expect(view.html.match(/<table/g) ?? []).toHaveLength(source.tables);
          const charts = await page.locator('article.story .chart-title').allInnerTexts();
          for (const title of charts) {
            const said = title.replace(/\s+/g, '');
            expect(
              view.blocks.filter((block) => block === said),
              title,
            ).toHaveLength(charts.filter((one) => one === title).length);
          }
          for (const writer of story.byline ? story.byline.split('、') : story.reporters)
            expect(wordsOf(view)).toContain(writer.replace(/\s+/g, ''));
          // Each credit is parted from the next: run together, names would be one.
          const credits = await page.locator('.story-head .credits').innerText();
          expect(`${view.byline}\n${view.text}`.replace(/[^\S\n]+/g, '　')).toContain(
            credits.trim().replace(/\s+/g, '　'),
          );
          const label = await page.locator('article.story > figure .picture-label').first().innerText();
          expect(view.blocks).toContain(label.replace(/\s+/g, ''));
        });
      },
    );

    test('has every letter of the voices, with its headline and its signature', async () => {
      await read('/voices/', async (page) => {
        const source = await sourceOf(page, '.letters');
        expect(source.texts.filter(({ role }) => role.startsWith('letter-name')).length).toBeGreaterThan(2);
        expect(missingIn(await readerView(page, reader), source)).toEqual([]);
      });
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
