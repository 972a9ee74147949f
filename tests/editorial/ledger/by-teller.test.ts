import { expect, test } from 'vitest';
import { formatAsOf } from '../../../src/editorial/ledger/as-of.ts';
import { figuresByTeller, type Teller } from '../../../src/editorial/ledger/by-teller.ts';
import { figuresUsed } from '../../../src/editorial/ledger/usage.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';
import { parseBody } from '../../../src/editorial/source/parse.ts';
import { type Telling, toldIn } from '../../../src/editorial/source/told.ts';

function figure(id: string, wording: string, source: Figure['source']): Figure {
  return { id, label: id, value: 1, unit: '名', precision: '确数', wordings: [wording], asOf: '2023', source };
}

/** What an MDX text tells. */
function toldBy(text: string): Telling[] {
  const { tree } = parseBody('a.mdx', text);
  if (!tree) throw new Error(`no MDX: ${text}`);
  return toldIn(tree, text);
}

const keys = figure('keys', '46把', 'M0');
const trips = figure('trips', '50余次', 'L8');
const stray = figure('stray', '9人', 'P9');
const own = figure('own', '7户', { document: '简报', date: '2024-01-02' });
const ledger = [keys, trips, stray, own];

const ma: Teller = {
  path: '/ma/',
  title: '钥匙',
  heading: '马',
  own: ['ma.yaml'],
  facts: ['M0'],
  used: new Set(['keys']),
};
const overview: Teller = {
  path: '/overview/',
  title: '综述',
  heading: '全国',
  own: ['overview.yaml'],
  facts: ['O1'],
  used: new Set(['keys', 'own']),
};
const lin: Teller = {
  path: '/lin/',
  title: '过河',
  heading: '林',
  own: ['lin.yaml'],
  facts: [],
  used: new Set(['trips']),
};

test('a text uses the figures it names, and those it writes out, in its own order', () => {
  const source = '挂着46把<KeyFacts figures="trips，stray" /><Figure id="keys">46把</Figure><Steps height="own" />';
  expect([...figuresUsed(toldBy(source), [ledger])]).toEqual(['keys', 'trips', 'stray', 'own']);
});

test.each([
  ['single quotes', "<Stat figure='trips' />", ['trips']],
  ['a line of its own', '<Stat\n  figure = "trips"\n/>', ['trips']],
  ['a comment', '{/* <Stat figure="trips" /> 46把 */}\n\n正文', []],
  ['code', '`<Stat figure="trips" />`', []],
  ['a number that is said to be none', '<Figure none>46把</Figure>', []],
  ['a chart’s own table', '<Chart kind="bar">\n\n| 甲 | 数 |\n| --- | --- |\n| 乙 | 46把 |\n\n</Chart>', []],
  ['words in a prop that readers read', '<Note title="46把">好</Note>', ['keys']],
  ['words in a prop that they do not', '<Chart kind="46把" />', []],
])('what is used in %s', (_, source, used) => {
  expect([...figuresUsed(toldBy(source), [ledger])]).toEqual(used);
});

test('the id of something else is no figure: a scene has one as well', () => {
  expect(figuresUsed(toldBy('<Scene id="keyz" />'), [ledger])).toEqual(new Set());
});

test('figures stand under whose file they are in, with all who use them', () => {
  const files = new Map([
    ['lin.yaml', [trips]],
    ['ma.yaml', [keys]],
  ]);
  const groups = figuresByTeller(files, [overview, lin, ma]);
  expect(groups.map((group) => group.heading)).toEqual(['林', '马']);
  expect(groups[1]?.figures).toEqual([{ figure: keys, usedIn: [overview, ma] }]);
});

test('what several share stands under whose fact it is, or under who uses it first', () => {
  const shared = new Map([['shared.yaml', [keys, own]]]);
  const groups = figuresByTeller(shared, [overview, ma]);
  expect(groups.map(({ figures, heading }) => [heading, figures.map(({ figure }) => figure.id)])).toEqual([
    ['全国', ['own']],
    ['马', ['keys']],
  ]);
});

test('they stand in the order in which their page tells them', () => {
  const told = { ...overview, used: new Set(['own', 'keys']) };
  const [group] = figuresByTeller(new Map([['overview.yaml', [keys, own]]]), [told]);
  expect(group?.figures.map(({ figure }) => figure.id)).toEqual(['own', 'keys']);
});

test('a figure that nobody uses is not told: its story may be a draft', () => {
  expect(figuresByTeller(new Map([['ma.yaml', [stray]]]), [ma, overview])).toEqual([]);
});

test.each([
  ['2023', '2023年'],
  ['2023-08', '2023年8月'],
  ['2023-08-06', '2023年8月6日'],
  ['报道时', '截至报道时（2031年12月）'],
])('%s is told as %s', (asOf, told) => {
  expect(formatAsOf(asOf, '2031-12-04')).toBe(told);
});

test('no two tables have one heading, though two stories be about one thing and even have one title', () => {
  const files = new Map(['a', 'b', 'c'].map((name) => [`${name}.yaml`, [figure(name, `${name}1名`, 'O1')]]));
  const tellers = ['a', 'b', 'c'].map((name) => ({
    ...overview,
    path: `/${name}/`,
    title: name === 'a' ? '守护' : '同行',
    own: [`${name}.yaml`],
    used: new Set([name]),
  }));
  const headings = figuresByTeller(files, [...tellers, { ...ma, used: new Set(['keys']) }]).map(
    ({ heading }) => heading,
  );
  expect(headings).toEqual(['全国：守护', '全国：同行', '全国：同行（2）']);
});
