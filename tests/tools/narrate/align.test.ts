import { describe, expect, test } from 'vitest';
import { align } from '../../../src/tools/narrate/align.ts';
import { pausesIn } from '../../../src/tools/narrate/pauses.ts';

/** A voice that is no voice: a tone where there is speech, the noise of a room all the time. */
function spoken(parts: readonly (readonly [speech: number, pause: number])[], noise = 0.003) {
  const rate = 8000;
  const length = parts.reduce((sum, [speech, pause]) => sum + speech + pause, 0);
  const samples = new Float32Array(Math.round(length * rate));
  let seed = 1;
  for (let at = 0; at < samples.length; at += 1) {
    seed = (seed * 16_807) % 2_147_483_647;
    samples[at] = (seed / 2_147_483_647 - 0.5) * 2 * noise;
  }
  let begins = 0;
  for (const [speech, pause] of parts) {
    for (let at = Math.round(begins * rate); at < (begins + speech) * rate; at += 1)
      samples[at] = (samples[at] ?? 0) + 0.3 * Math.sin(at / 6) * (0.7 + 0.3 * Math.sin(at / 400));
    begins += speech + pause;
  }
  return { rate, samples };
}

const startsOf = (weights: number[], parts: [number, number][], noise?: number) => {
  const { pauses, speech } = pausesIn(spoken(parts, noise));
  return align(weights, speech, pauses);
};

describe('sentences are found', () => {
  // Four sentences; the second and the last have commas, the last a long breath in the middle.
  const parts: [number, number][] = [
    [1.5, 0.6],
    [1, 0.25],
    [2, 0.3],
    [1, 0.7],
    [2.2, 0.55],
    [1.4, 0.5],
    [2.6, 0.2],
    [1, 0.4],
  ];
  const weights = [6, 16, 9, 20];

  test.each([0, 0.003, 0.02])('among pauses after commas, whatever the room: noise %d', (noise) => {
    const placed = startsOf(weights, parts, noise);
    expect(placed.map(({ unsure }) => unsure)).toEqual([undefined, undefined, undefined, undefined]);
    for (const [index, start] of [0, 2.1, 7.35, 10.1].entries())
      expect(Math.abs((placed[index]?.start ?? 0) - start), `${index}`).toBeLessThan(0.1);
  });

  test('each ends before the next begins', () => {
    const placed = startsOf(weights, parts);
    for (const [index, { end, start }] of placed.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(placed[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(end);
    }
  });
});

describe('where it cannot be known, that is said', () => {
  test('two that run on without a pause', () => {
    const placed = startsOf(
      [8, 8, 8],
      [
        [2, 0.6],
        [4, 0.5],
      ],
    );
    expect(placed.map(({ unsure }) => unsure !== undefined)).toEqual([false, true, true]);
    expect(placed[2]?.start).toBeCloseTo(4.6, 0);
  });

  test('one that is far longer than its text', () => {
    const placed = startsOf(
      [8, 8, 8],
      [
        [2, 0.6],
        [7, 0.6],
        [2, 0.5],
      ],
    );
    expect(placed[1]?.unsure).toBeDefined();
  });

  test('no pause at all, and nothing but silence', () => {
    expect(startsOf([5, 5, 5, 5, 5], [[10, 0]])).toHaveLength(5);
    const silent = align([5, 5], { start: 0, end: 0 }, []);
    expect(silent.every(({ end, start }) => end >= start)).toBe(true);
  });
});
