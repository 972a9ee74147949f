import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '../../src/story-components/contract.ts';

const gallery = readFileSync('src/dev/components.astro', 'utf8');

/** The list of corrections is made for one page only; what it lists is shown. */
test.each(Object.keys(contract).filter((name) => name !== 'CorrectionsList'))('<%s> is in the gallery', (name) => {
  expect(gallery).toMatch(new RegExp(`<${name}[\\s>]`));
});
