import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const pages = readPages(site);
const pageOf = (file: string) => pages.find((page) => page.file === file) as (typeof pages)[number];
const story = pageOf('stories/he-laoshi/index.html');
const mentions = ({ document }: (typeof pages)[number]) =>
  elements(document, 'a').filter((link) => hasClass(link, 'term'));

test('a story leads from the first mention of each word to its explanation, and back', () => {
  const links = mentions(story);
  expect(links.map(textOf)).toEqual(['数九天', '读书会']);
  for (const link of links) {
    const entry = story.all.find((one) => `#${attribute(one, 'id')}` === attribute(link, 'href'));
    expect(entry && textOf(entry)).toContain(textOf(link));
    expect(attribute(link, 'aria-label')).toBe(`${textOf(link)}，解释`);
    const [back] = entry ? elements(entry, 'a') : [];
    expect(back && attribute(back, 'href')).toBe(`#${attribute(link, 'id')}`);
  }
});

test('a story that has none of the words has no list of them', () => {
  expect(pageOf('stories/shan-feng/index.html').all.filter((one) => hasClass(one, 'glossary'))).toEqual([]);
});

test('on the print edition each explanation stands under its story, and nothing leads there', () => {
  const edition = pageOf('print/index.html');
  expect(mentions(edition)).toEqual([]);
  const lists = edition.all.filter((one) => hasClass(one, 'glossary'));
  expect(lists.map(textOf).join()).toMatch(/祠堂[\s\S]*数九天[\s\S]*读书会/);
});

test('a feed has it in brackets behind the word, once', () => {
  const feed = readFileSync(`${site.dir}/feed.json`, 'utf8');
  expect(feed.match(/数九天（从冬至算起的81天，一年里最冷）/g)).toHaveLength(1);
  expect(feed).not.toContain('名词解释');
});
