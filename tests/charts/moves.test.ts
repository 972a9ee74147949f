import { expect, test } from 'vitest';
import { moved } from '../../src/charts/moves.ts';

const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...held }) as KeyboardEvent;

test.each([
  ['ArrowRight', undefined, 0],
  ['ArrowLeft', undefined, 0],
  ['ArrowRight', 1, 2],
  ['ArrowDown', 1, 2],
  ['ArrowUp', 1, 0],
  ['ArrowDown', 4, 4],
  ['ArrowLeft', 0, 0],
  ['Home', 3, 0],
  ['End', undefined, 4],
  ['Tab', 1, undefined],
  ['PageDown', 1, undefined],
  ['Enter', 1, undefined],
] as const)('%s from %s leads to %s', (name, from, to) => {
  expect(moved(key(name), from, 4)).toBe(to);
});

test.each(['altKey', 'ctrlKey', 'metaKey'])('with %s it is the browser’s', (held) => {
  expect(moved(key('ArrowLeft', { [held]: true }), 2, 4)).toBeUndefined();
});
