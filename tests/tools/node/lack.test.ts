import { expect, test } from 'vitest';
import { lackOf } from '../../../src/tools/node/lack.cjs';

test.each(['12.22.12', '18.20.8', '20.19.0', '22.12.0', '22.17.1', '23.5.0'])(
  'Node %s is too old, and told so in one sentence',
  (version) => {
    expect(lackOf(version)).toMatch(/^要用 Node 22\.18 或更新的版本，这里是 [\d.]+：[^。\n]+。$/);
    expect(lackOf(version)).toContain(version);
  },
);

test.each(['22.18.0', '22.21.1', '23.6.0', '24.0.0', '24.21.0', '26.1.0', process.versions.node])(
  'Node %s will do',
  (version) => {
    expect(lackOf(version)).toBe('');
  },
);
