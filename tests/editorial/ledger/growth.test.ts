import { expect, test } from 'vitest';
import type { ContentFile } from '../../../src/editorial/content/reading.ts';
import { usedFigures } from '../../../src/editorial/content/used.ts';
import { disagreementsIn } from '../../../src/editorial/ledger/disagreements.ts';
import { uncoveredOf } from '../../../src/editorial/rules/uncovered.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { growthOf, linear } from '../../support/growth.ts';
import { ledgerWith } from '../../support/ledger.ts';

const wordings = ['21箱', '22箱', '23箱', '24箱', '25箱'];

/** A ledger of as many stories, five figures each, of which the first derives from the last. */
function ledgerFor(stories: number) {
  const figure = (story: number, index: number): Figure => ({
    id: `s${story}-${index}`,
    label: '箱子',
    value: 21 + index,
    unit: '箱',
    precision: '确数',
    wordings: [wordings[index] ?? ''],
    formerly: [`${121 + index}箱`],
    asOf: '2018',
    source: 'O1',
    ...(index === 0 && { derivation: `s${story}-4 - 4` }),
  });
  const own = Array.from({ length: stories }, (_, story) => [
    `s${story}`,
    wordings.map((_wording, index) => figure(story, index)),
  ]);
  return ledgerWith(Object.fromEntries(own));
}

/** What stories say of them, and a number that none of them is. */
const body = `${wordings.join('，')}，又来77罐，<Stat figure="s0-0" />。`;
const { tree } = parseBody('', body);
const text = `${wordings.join('，')}，又来77罐。`;
const passages = [{ text, at: [...text].map((_, index) => index), settled: [], sourced: false }];

function fileOf(story: number): ContentFile {
  return { file: `content/stories/s${story}.mdx`, source: body, tree, named: [], fields: [], passages };
}

test('what the ledger costs grows with the stories, not with their square', () => {
  const grown = growthOf((size) => {
    const stories = Math.ceil(size / 5);
    const ledger = ledgerFor(stories);
    const files = Array.from({ length: stories }, (_, story) => fileOf(story));
    if (disagreementsIn(ledger).length > 0) throw new Error('the figures of one story are in the way of another’s');
    const found = files.flatMap((file) => uncoveredOf(file, ledger));
    if (found.length !== stories) throw new Error(`${found.length} numbers of ${stories} are not in the ledger`);
    usedFigures({ files, ledger });
  });
  expect(grown).toBeLessThan(linear);
});
