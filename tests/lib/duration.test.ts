import { expect, test } from 'vitest';
import { clockOf, formatDuration, isoDuration } from '../../src/lib/duration.ts';

test.each([
  [0.2, '0秒', '0:00', 'PT0M1S'],
  [45, '45秒', '0:45', 'PT0M45S'],
  [60, '1分', '1:00', 'PT1M0S'],
  [200.4, '3分20秒', '3:20', 'PT3M20S'],
  [3725, '62分5秒', '62:05', 'PT62M5S'],
])('%d seconds', (seconds, told, clock, iso) => {
  expect([formatDuration(seconds), clockOf(seconds), isoDuration(seconds)]).toEqual([told, clock, iso]);
});
