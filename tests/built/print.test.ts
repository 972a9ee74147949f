import { expect, test } from 'vitest';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { type BuiltPage, readPage, readPages } from '../support/pages.ts';
import { readQrCode } from '../support/qr.ts';
import { builtSite } from '../support/sites.ts';

const squeezed = (node: Element) => textOf(node).replace(/\s+/g, '');
const ofClass = ({ all }: BuiltPage, name: string) => all.filter((element) => hasClass(element, name));

const site = await builtSite('published');
const edition = readPage(site, 'print/index.html');
const others = readPages(site);
const page = (file: string) => others.find((other) => other.file === file) as BuiltPage;
const printed = squeezed(edition.main as Element);

test('every story is in it, to the last word, in the order of the front page', () => {
  const stories = others.filter(({ file }) => file.startsWith('stories/'));
  expect(stories.length).toBeGreaterThan(2);
  const titles = ofClass(edition, 'edition-story').map((story) => squeezed(elements(story, 'h2')[0] as Element));
  expect(titles).toEqual(ofClass(page('index.html'), 'teaser-title').map(squeezed));
  for (const story of stories) {
    expect(titles).toContain(squeezed(elements(story.document, 'h1')[0] as Element));
    for (const paragraph of ofClass(story, 'prose').flatMap((prose) => elements(prose, 'p'))) {
      expect(printed).toContain(squeezed(paragraph));
    }
    for (const line of ofClass(story, 'standfirst')) expect(printed).toContain(squeezed(line));
  }
});

test('the voices, the scenes and the whole ledger are in it', () => {
  for (const letter of ofClass(page('voices/index.html'), 'letter')) expect(printed).toContain(squeezed(letter));
  for (const scene of ofClass(page('scenes/index.html'), 'scene')) expect(printed).toContain(squeezed(scene));
  const values = ofClass(page('data/index.html'), 'ledger-value').map(squeezed);
  expect(values.length).toBeGreaterThan(20);
  const figures = ofClass(edition, 'edition-figures').flatMap((list) => elements(list, 'dt').map(squeezed));
  expect(figures).toEqual(values);
});

test('search engines are asked to keep the pages themselves', () => {
  expect(edition.listed).toBe(false);
});

test('its code leads to the front page', async () => {
  const [code] = ofClass(edition, 'qr-code');
  const [path] = elements(code as Element, 'path');
  const box = attribute(code as Element, 'viewbox') ?? attribute(code as Element, 'viewBox') ?? '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="${box}"><path d="M0 0h99v99H0z" fill="#fff"/><path d="${attribute(path as Element, 'd')}"/></svg>`;
  expect(await readQrCode(Buffer.from(svg))).toBe(`${site.origin}${site.base}`);
});
