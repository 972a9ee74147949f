import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/lib/remembered.ts';

test('is made again for another thing, and once what it is made from is another', () => {
  const make = vi.fn((thing: { name: string }, ...given: string[]) => [thing.name, ...given].join());
  const join = remembered(make);
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([join(one, 'a'), join(one, 'a'), join(other, 'a'), join(one, 'a')]).toEqual([
    'one,a',
    'one,a',
    'other,a',
    'one,a',
  ]);
  expect(make).toHaveBeenCalledTimes(2);
  expect([join(one, 'b'), join(one, 'b', ''), join(one, 'b')]).toEqual(['one,b', 'one,b,', 'one,b']);
  expect(make).toHaveBeenCalledTimes(5);
});

test('may say that less went into it than was given', () => {
  const make = vi.fn((_thing: object, words: string) => words.length);
  const length = remembered(make, (made) => [made > 3]);
  const thing = {};
  expect([length(thing, 'abc'), length(thing, 'abcdef')]).toEqual([3, 3]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('what cannot be made is tried again', () => {
  const make = vi.fn((_thing: object): number => {
    throw new Error('no');
  });
  const tried = remembered(make);
  const thing = {};
  expect(() => tried(thing)).toThrow('no');
  expect(() => tried(thing)).toThrow('no');
  expect(make).toHaveBeenCalledTimes(2);
});
