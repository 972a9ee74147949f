import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Story } from '../../src/editorial/schemas/story.ts';
import { attribute, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { useBrowser } from '../support/browser.ts';
import { isJsonFeed, readFeed, readJsonFeed } from '../support/feeds.ts';
import { type BuiltPage, readPage } from '../support/pages.ts';
import { fixture } from '../support/project.ts';
import { builtSite } from '../support/sites.ts';
import { publicStories } from '../support/stories.ts';

const site = await builtSite('published');
const { open } = useBrowser(site);
const home = `${site.origin}${site.base}`;
const written = readFileSync(`${site.dir}/feed.xml`, 'utf8');
const rss = await readFeed(written);
const json = readJsonFeed(readFileSync(`${site.dir}/feed.json`, 'utf8'));
const { items } = json;
/** The newest first; those of one day in the order of the feature. */
const stories = publicStories(fixture).sort((one, other) => other.date.localeCompare(one.date));

/** The words of everything of one name in an element, without the blanks between. */
function wordsOf(root: Parameters<typeof elements>[0], name: string): string[] {
  // A hint that comes with its script is hidden until then.
  const shown = elements(root, name).filter((element) => attribute(element, 'hidden') === undefined);
  return shown.map((element) => textOf(element).replace(/\s+/g, ''));
}

const terms = parseYaml(readFileSync(`${fixture}/terms.yaml`, 'utf8')) as { explanation: string }[];
/** Without the explanations that the page has elsewhere. */
const unexplained = (words: string) =>
  terms.reduce((text, { explanation }) => text.replace(`（${explanation.replace('。', '')}）`, ''), words);

test('both feeds name the report and themselves', () => {
  const told = { title: '书车翻山 书香过河', link: home, language: 'zh-CN', xmlurl: `${home}feed.xml` };
  expect(rss.meta).toMatchObject(told);
  expect(isJsonFeed(json), isJsonFeed.errors?.[0]?.message).toBe(true);
  expect(json).toMatchObject({ title: '书车翻山 书香过河', home_page_url: home, feed_url: `${home}feed.json` });
});

test('both tell the same stories in the same words, the newest first', () => {
  expect(items.map((item) => item.url)).toEqual(stories.map(({ slug }) => `${home}stories/${slug}/`));
  const told = rss.items.map((item) => [item.link, item.title, item.summary, item.description]);
  expect(told).toEqual(items.map((item) => [item.url, item.title, item.summary, item.content_html]));
  expect(items.map((item) => item.date_published)).toEqual(stories.map(({ date }) => `${date}T00:00:00+08:00`));
});

test('a recording comes with its story in both, and is the file that is served', () => {
  const read = items.filter(({ attachments }) => attachments);
  expect(read.length).toBeGreaterThan(0);
  for (const { attachments, url } of read) {
    const [{ mime_type, size_in_bytes, url: sound } = {}] = attachments ?? [];
    const enclosed = rss.items.find(({ link }) => link === url)?.enclosures;
    expect(enclosed).toEqual([{ url: sound, type: mime_type, length: String(size_in_bytes) }]);
    expect(statSync(`${site.dir}/${sound?.slice(home.length)}`).size).toBe(size_in_bytes);
  }
});

test('a browser, which forgives nothing in XML, reads the RSS', async () => {
  await open('about/', {}, async ({ page }) => {
    // Our pages let no text become markup.
    await page.goto('about:blank');
    const read = (text: string) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('item').length;
    expect(await page.evaluate(read, written)).toBe(items.length);
  });
});

test('every page tells readers of feeds where they are', () => {
  const links = elements(readPage(site, 'index.html').document, 'link').filter(
    (link) => attribute(link, 'rel') === 'alternate',
  );
  expect(links.map((link) => [attribute(link, 'type'), attribute(link, 'href')])).toEqual([
    ['application/rss+xml', `${site.base}feed.xml`],
    ['application/feed+json', `${site.base}feed.json`],
  ]);
});

describe.each(items)('$title', ({ authors, content_html, url }) => {
  const story = stories.find(({ slug }) => url === `${home}stories/${slug}/`) as Story;
  const page: BuiltPage = readPage(site, `${url.slice(home.length)}index.html`);
  const prose = page.all.find((element) => hasClass(element, 'prose')) as never;
  const told = parse(content_html);
  const body = elements(told, 'body')[0] as never;

  test('has every paragraph, heading and table of the page', () => {
    for (const name of ['p', 'h2', 'td', 'blockquote', 'li']) {
      expect(wordsOf(body, name).map(unexplained)).toEqual(expect.arrayContaining(wordsOf(prose, name)));
    }
    expect(elements(body, 'table')).toHaveLength(elements(prose, 'table').length);
  });

  test('holds nothing but text, tables and pictures', () => {
    expect(content_html).not.toMatch(/<(?:script|style|svg|div|span|button|details)\b| (?:class|style|id|on\w+)=/);
  });

  test('names the reporter, and what its picture is', () => {
    const { byline, cover, editors, photographers, reporters } = story;
    // What is rewritten says so, and nobody signs it; who has written a story does.
    const own = reporters.length > 0 ? `记者：${reporters.join('、')}` : `摄影：${photographers.join('、')}`;
    const by = byline ? `跟车记者：${byline}。根据跟车笔记编写。` : own;
    const others = [...(photographers.length > 0 ? ['摄影'] : []), ...(editors.length > 0 ? ['责任编辑'] : [])];
    expect(textOf(body)).toContain(by);
    expect(textOf(body).includes('根据跟车笔记编写')).toBe(byline !== undefined);
    for (const name of [...photographers, ...editors, ...others]) expect(textOf(body)).toContain(name);
    expect(authors?.map(({ name }) => name) ?? []).toEqual(reporters);
    expect(textOf(body)).toContain(cover.art ? '手绘示意，并非照片' : cover.credit);
  });

  test('has only full addresses, which lead to something', () => {
    const addresses = elements(body).flatMap(
      (element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [],
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address.startsWith(home), address).toBe(true);
      const file = `${site.dir}/${new URL(address).pathname.slice(site.base.length)}`;
      expect(existsSync(file), address).toBe(true);
    }
  });
});
