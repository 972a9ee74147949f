import { describe, expect, test } from 'vitest';
import { dotField } from '../../src/charts/dot-field.ts';
import { drawChart, lettered } from '../../src/charts/draw.ts';
import { textSize } from '../../src/charts/lettering.ts';
import { textWidth } from '../../src/charts/text.ts';
import { runOf, touchOf } from '../../src/charts/touch.ts';
import { chartSpec } from '../../src/editorial/charts/spec.ts';
import { figure, props } from './fixtures.ts';

/** A chart of dots of so many each. */
function plotOf(values: readonly number[], label = (index: number) => `第${index}类`) {
  const figures = values.map((value, index) =>
    figure({
      label: label(index),
      value,
      unit: '名',
      wordings: [value >= 10_000 ? `${value / 10_000}万名` : `${value}名`],
    }),
  );
  return chartSpec(props({ kind: 'dots' }), figures).plot;
}

/** The texts in a drawing, with where they stand. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"( text-anchor="end")?[^>]*>([^<]*)</g)].map(
    ([, x, y, end, text = '']) => ({
      left: Number(x) - (end ? textWidth(text, textSize.largest) : 0),
      y: Number(y),
      text,
    }),
  );
}

describe('a great field', () => {
  test.each([
    [1001, [1000]],
    [2332, [1000, 2000]],
    [3000, [1000, 2000, 3000]],
    [3055, [1000, 2000, 3000]],
    [5000, [1000, 2000, 3000, 4000, 5000]],
  ])('of %i has a rule after each thousand', (count, marks) => {
    const field = dotField(count, 340);
    expect(field.marks.map((mark) => mark.count)).toEqual(marks);
    for (const { count: reached, y } of field.marks) {
      const [before, after] = [field.dots.slice(0, reached), field.dots.slice(reached)];
      expect(before.every((dot) => dot.y < y)).toBe(true);
      expect(after.every((dot) => dot.y > y)).toBe(true);
      expect(field.height).toBeGreaterThan(y);
    }
  });

  test('stands in blocks of ten by ten, further apart than their dots', () => {
    const { dots } = dotField(3055, 340);
    const [first, second, eleventh, next] = [dots[0], dots[1], dots[10], dots[100]];
    expect(eleventh?.x).toBe(first?.x);
    const step = (second?.x ?? 0) - (first?.x ?? 0);
    expect((next?.x ?? 0) - (dots[9]?.x ?? 0)).toBeGreaterThan(1.5 * step);
  });

  test('writes each thousand in the picture', () => {
    expect(textsOf(drawChart(plotOf([3055]))).map(({ text }) => text)).toEqual(['1000', '2000', '3000']);
  });

  test.each([253, 1000])('of %i has no rule', (count) => {
    expect(drawChart(plotOf([count]))).not.toContain('<text');
  });
});

describe('dots that stand for many', () => {
  const plot = plotOf([1_900_000, 60_000]);

  test('say how many, and are as many as that makes', () => {
    expect(drawChart(plot).match(/h0/g)).toHaveLength(196);
    expect(lettered(plot)).toMatchObject({
      name: '点阵图：196点，一点代表1万名',
      words: { key: ['', '一点代表1万名'] },
    });
  });

  test('are read row by row', () => {
    const touch = touchOf(plot);
    expect(touch?.runs).toEqual([190, 6]);
    expect(touch?.says(1)).toBe('第1类：6万名，一点代表1万名');
    expect(touch && [runOf(touch, 189), runOf(touch, 190)]).toEqual([0, 1]);
  });

  test('of one number alone have one reading', () => {
    expect(touchOf(plotOf([60_000]))?.runs).toEqual([60]);
    expect(lettered(plotOf([60_000])).words.key).toEqual(['6万名', '一点代表1000名']);
  });
});

test('several fields of one dot for each print all they have to say', () => {
  expect(touchOf(plotOf([12, 24, 5]))).toBeUndefined();
  const texts = textsOf(drawChart(plotOf([12, 24, 5]))).map(({ text }) => text);
  expect(texts).toEqual(['第0类', '12名', '第1类', '24名', '第2类', '5名']);
});

test.each([1, 12, 13, 18])('names of %i characters stay inside the drawing, and off one another', (length) => {
  const svg = drawChart(plotOf([1_900_000, 60_000], (index) => '甲乙'[index]?.repeat(length) ?? ''));
  const texts = textsOf(svg);
  expect(
    texts
      .map(({ text }) => text)
      .join('')
      .match(/[甲乙]/g),
  ).toHaveLength(2 * length);
  for (const [index, { left, text, y }] of texts.entries()) {
    const right = left + textWidth(text, textSize.largest);
    expect(left >= 0 && right <= 320).toBe(true);
    for (const other of texts.slice(index + 1)) {
      expect(Math.abs(other.y - y) >= textSize.largest || other.left > right || right < other.left).toBe(true);
    }
  }
});
