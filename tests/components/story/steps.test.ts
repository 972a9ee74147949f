import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Shown } from '../../../src/components/story/Steps/drawing.ts';
import { drawings } from '../../../src/components/story/Steps/drawings.ts';
import { readSteps } from '../../../src/components/story/Steps/read.ts';
import { water } from '../../../src/components/story/Steps/water.ts';
import { ground, metre, thinning } from '../../../src/components/story/Steps/water-parts.ts';
import { attribute, type Element, elements, hasClass } from '../../../src/lib/html.ts';

const tall = { value: 1.7, wording: '一米七' };
const deep = { value: 1, wording: '约一米' };
const shown = (words: string, more: Partial<Shown> = {}): Shown => ({
  words: words.split('，'),
  height: tall,
  mark: '示意',
  ...more,
});
const piecesOf = (state: Shown) => new Map(water.at(state).map((piece) => [piece.name, piece]));

describe('a cross-section of water', () => {
  test.each(['三人', '夜，三人'])('with a measured depth (%s) is to scale: a metre against 1.7 metres', (words) => {
    const pieces = piecesOf(shown(words, { depth: deep }));
    const { scale = 0, y: soles = 0 } = pieces.get('三人') ?? {};
    const { y: surface = 0 } = pieces.get('定水') ?? pieces.get('夜里定水') ?? {};
    expect(soles).toBe(ground);
    expect((ground - surface) / (tall.value * metre * scale)).toBeCloseTo(1 / 1.7, 2);
    expect(pieces.get('写“约一米”')?.y).toBe(surface);
  });

  test('that nobody measured thins out below the waist of who stands in it, however tall', () => {
    for (const value of [1.5, 1.7, 1.9]) {
      const pieces = piecesOf(shown('夜，两人，快到腰', { height: { value, wording: '' } }));
      const { scale = 0 } = pieces.get('两人') ?? {};
      const top = ground - (pieces.get('散水')?.y ?? 0) + thinning;
      expect(top / (value * metre * scale)).toBeLessThanOrEqual(0.58);
      expect(top / (value * metre * scale)).toBeGreaterThan(0.5);
    }
  });

  test('has a hard line and a depth only where there is a number', () => {
    const states = ['夜，雨，村', '漫水', '夜，两人，快到腰', '涨水', '村，浅水', '三人'];
    for (const words of states) {
      const names = [...piecesOf(shown(words)).keys()];
      expect(names.filter((name) => /定水|约一米/.test(name))).toEqual([]);
    }
    expect(piecesOf(shown('村')).has('散水')).toBe(false);
  });

  test('cannot be deeper than the drawing is high, which depends on how near one stands', () => {
    const deepest = (words: string, value: number) =>
      water.objections(shown(words, { depth: { value, wording: '约三米' } })).map(([, what]) => what);
    expect(deepest('三人', 3)).toEqual(['约三米太深，画不下']);
    expect(deepest('三人', 2)).toEqual([]);
    expect(deepest('村', 3)).toEqual([]);
  });

  test('is stamped in every state', () => {
    expect(piecesOf(shown('村')).get('盖“示意”')?.svg).toContain('>示<');
    expect(piecesOf(shown('村', { mark: '另一处' })).get('盖“另一处”')?.svg).toContain('>处<');
  });
});

test('every word of a drawing draws something that no other draws, in a layer of its own', () => {
  for (const { at, layers, words } of Object.values(drawings)) {
    const drawn = words.map((word) => JSON.stringify(at(shown(word))));
    expect(new Set(drawn).size).toBe(words.length);
    const known = new Set([...layers, '盖“示意”', '写“一米七”']);
    const names = words.flatMap((word) => at(shown(word)).map(({ name }) => name));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    for (const word of words) for (const { svg } of at(shown(word))) expect(svg.at(0)).toBe('<');
  }
});

describe('steps as they are read', () => {
  const step = (shows: string, alt: string, more = '') =>
    `<article class="step" data-shows="${shows}" data-alt="${alt}"${more}><article class="step-words"><p>文字</p></article></article>`;
  const html = [
    step('夜，村，雨', '雨'),
    step('夜，村，两人，快到腰', '甲 &amp; &quot;乙&quot;'),
    step('夜，村，小楼，灯，涨水', '灯'),
    step('三人', '三个人', ' data-depth="ford" data-mark="另一处"'),
  ].join('\n');
  const read = (title: string) =>
    readSteps(html, { title, drawing: water, height: tall, measure: (id) => (id === 'ford' ? deep : undefined) });
  const { parts, stage, steps } = read('甲');
  const ids = elements(parseFragment(parts)).flatMap((part) => attribute(part, 'id') ?? []);
  const staged = elements(parseFragment(stage), 'use');
  const pictures = elements(parseFragment(steps), 'svg');
  const idOf = (use: Element) => attribute(use, 'href')?.slice(1);

  test('each has one picture, with its own alt, before its text', () => {
    expect(pictures.map((picture) => attribute(picture, 'aria-label'))).toEqual(['雨', '甲 & "乙"', '灯', '三个人']);
    const texts = elements(parseFragment(steps), 'article').filter((element) => hasClass(element, 'step'));
    for (const element of texts) {
      expect(
        elements(element)
          .map(({ tagName }) => tagName)
          .indexOf('svg'),
      ).toBeLessThan(
        elements(element)
          .map(({ tagName }) => tagName)
          .indexOf('p'),
      );
    }
  });

  test('every shape stands in the page once, and pictures refer to those of their state, from the back to the front', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(staged.map(idOf)).toEqual(ids);
    pictures.forEach((picture, index) => {
      const used = elements(picture, 'use').map(idOf);
      const there = staged.filter((use) => attribute(use, 'data-at')?.split(';')[index]).map(idOf);
      expect(used).toEqual(there);
    });
  });

  test('the changing drawing knows where every part stands in every state', () => {
    for (const use of staged) expect(attribute(use, 'data-at')?.split(';')).toHaveLength(4);
    expect(stage).toContain('data-at="translate(0px,0px) scale(1);translate(0px,0px) scale(1);');
  });

  test('two on one page share no part', () => {
    expect(read('乙').parts).not.toContain(`"${ids[0]}"`);
  });
});
