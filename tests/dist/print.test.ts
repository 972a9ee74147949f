import { expect, inject, test } from 'vitest';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { type BuiltPage, readPage, readPages } from '../support/pages.ts';
import { readQrCode } from '../support/qr.ts';

const [, site] = inject('sites');
if (!site) throw new Error('no site below a root');
const edition = readPage(site, 'print/index.html');
const others = readPages(site);

const squeezed = (node: Element) => textOf(node).replace(/\s+/g, '');
const ofClass = ({ all }: BuiltPage, name: string) => all.filter((element) => hasClass(element, name));
const printed = squeezed(edition.main as Element);

test('every story is in it, to the last word, in the order of the feature', () => {
  const stories = others.filter((page) => page.file.startsWith('stories/'));
  expect(stories).toHaveLength(5);
  const titles = ofClass(edition, 'edition-story').map((story) => squeezed(elements(story, 'h2')[0] as Element));
  expect(titles[0]).toBe('把力量放到离群众最近的地方');
  expect(new Set(titles)).toEqual(
    new Set(stories.map((page) => squeezed(elements(page.document, 'h1')[0] as Element))),
  );
  for (const page of stories) {
    for (const paragraph of ofClass(page, 'prose').flatMap((prose) => elements(prose, 'p'))) {
      expect(printed).toContain(squeezed(paragraph));
    }
    for (const line of ofClass(page, 'standfirst')) expect(printed).toContain(squeezed(line));
  }
});

test('the voices, the scenes and the whole ledger are in it', () => {
  const page = (file: string) => others.find((other) => other.file === file) as BuiltPage;
  for (const letter of ofClass(page('voices/index.html'), 'letter')) expect(printed).toContain(squeezed(letter));
  for (const scene of ofClass(page('scenes/index.html'), 'scene')) expect(printed).toContain(squeezed(scene));
  const values = ofClass(page('data/index.html'), 'ledger-value').map(squeezed);
  expect(values.length).toBeGreaterThan(30);
  const figures = ofClass(edition, 'edition-figures').flatMap((list) => elements(list, 'dt').map(squeezed));
  expect(figures).toEqual(values);
});

test('search engines are asked to keep the pages themselves', () => {
  const robots = edition.all.find((element) => attribute(element, 'name') === 'robots');
  expect(robots && attribute(robots, 'content')).toBe('noindex');
});

test('its code leads to the front page', async () => {
  const [code] = ofClass(edition, 'qr-code');
  const [path] = elements(code as Element, 'path');
  const box = attribute(code as Element, 'viewbox') ?? attribute(code as Element, 'viewBox') ?? '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="${box}"><path d="M0 0h99v99H0z" fill="#fff"/><path d="${attribute(path as Element, 'd')}"/></svg>`;
  expect(await readQrCode(Buffer.from(svg))).toBe(`${site.origin}${site.base}`);
});
