import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPage } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const story = readPage(site, 'stories/guo-he/index.html');
const ofClass = (root: Element, name: string) => elements(root).filter((element) => hasClass(element, name));
const [drawing] = story.all.filter((element) => hasClass(element, 'steps')) as [Element];
const steps = ofClass(drawing, 'step');

test('every step has its text and one picture of its own, which says what it shows', () => {
  expect(steps.map((step) => ofClass(step, 'step-title').map(textOf))).toEqual([['清早'], ['中午'], ['傍晚']]);
  const pictures = steps.map((step) => elements(step, 'svg'));
  expect(pictures.map((found) => found.length)).toEqual([1, 1, 1]);
  const alts = pictures.map(([picture]) => attribute(picture as Element, 'aria-label'));
  expect(alts).toEqual(['雨里的村子，水漫了进来', '一个人站在水里，水快到腰', expect.stringContaining('约一米')]);
  for (const [picture] of pictures) expect(attribute(picture as Element, 'role')).toBe('img');
});

test('what a picture refers to is in the page, once', () => {
  const ids = story.all.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const used = steps.flatMap((step) => elements(step, 'use')).map((use) => attribute(use, 'href')?.slice(1) ?? '');
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((id) => !story.ids.has(id))).toEqual([]);
});

test('the drawing that changes is told to nobody twice', () => {
  const [stage] = ofClass(drawing, 'steps-stage') as [Element];
  expect(attribute(stage, 'aria-hidden')).toBe('true');
  expect(ofClass(drawing, 'steps-note').map(textOf).join()).toContain(
    '横条的水没有量过，只是示意。手绘示意，并非照片。',
  );
});

test('nothing of it is styled or scripted in the page, which the policy forbids', () => {
  for (const element of elements(drawing)) {
    expect(element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
  }
});

test('in a feed each step is its title and its text, once and in order, and the way to the drawing', () => {
  const feed = JSON.parse(readFileSync(`${site.dir}/feed.json`, 'utf8'));
  const { content_html: html } = feed.items.find(({ url }: { url: string }) => url.includes('guo-he'));
  const words = [
    '浅滩有多深',
    '图见网页',
    '清早',
    '最深的地方快到腰',
    '中午',
    '空着手走了一趟',
    '傍晚',
    '再走就有数了',
  ];
  const places = words.map((word) => html.indexOf(word, html.indexOf('浅滩有多深')));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  for (const once of ['最深的地方快到腰', '空着手走了一趟']) expect(html.split(once)).toHaveLength(2);
});

test('its script is small, and only where there are steps', () => {
  const [script = ''] = globSync('_astro/Steps.*.js', { cwd: site.dir });
  expect(brotliCompressSync(readFileSync(`${site.dir}/${script}`)).length).toBeLessThanOrEqual(500);
  expect(story.html).toContain(script);
  expect(readPage(site, 'stories/ershi-nian/index.html').html).not.toContain(script);
});
