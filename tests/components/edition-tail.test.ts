import { describe, expect, test } from 'vitest';
import { withTail } from '../../src/components/edition-tail.ts';

/** A paragraph of so many lines in a column. */
const lines = (count: number) => `<p>${'字'.repeat(26 * count - 2)}</p>`;
const tail = (html: string, name = 'edition-tail') => `<div class="${name} prose">${html}</div>`;

describe('the last parts of a text are one, which does not break,', () => {
  test('as soon as they have seven lines', () => {
    expect(withTail(lines(5) + lines(3) + lines(4))).toBe(lines(5) + tail(lines(3) + lines(4)));
    expect(withTail(lines(5) + lines(9))).toBe(lines(5) + tail(lines(9)));
  });

  test('with the heading over them, and what stands before a heading that ends', () => {
    expect(withTail(`${lines(5)}<h3>题</h3>${lines(7)}`)).toBe(lines(5) + tail(`<h3>题</h3>${lines(7)}`));
    expect(withTail(`${lines(7)}<h3>题</h3>`)).toBe(tail(`${lines(7)}<h3>题</h3>`));
  });

  test('with a picture among them, which has few words', () => {
    const picture = '<figure><img src="a.svg" alt=""><figcaption>图</figcaption></figure>';
    expect(withTail(lines(4) + lines(6) + picture)).toBe(lines(4) + tail(lines(6) + picture));
  });

  test('unless that would be as long as a column: then they are short', () => {
    expect(withTail(lines(30) + lines(2))).toBe(lines(30) + tail(lines(2), 'edition-tail edition-tail-short'));
  });
});

test('a text of a few lines is its own end, and none has none', () => {
  expect(withTail(lines(1) + lines(2))).toBe(tail(lines(1) + lines(2), 'edition-tail edition-tail-short'));
  expect(withTail('')).toBe('');
});
