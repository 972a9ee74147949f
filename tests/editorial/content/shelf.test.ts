import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/editorial/content/content.ts';
import { openMemory } from '../../../src/editorial/content/memory.ts';
import { openShelf } from '../../../src/editorial/content/shelf.ts';
import { problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from '../rules/corpus/good.ts';

const figure = `- id: crates
  label: 编出来的数
  value: 46
  unit: 箱
  precision: 确数
  wordings: [46箱]
  asOf: 2018
  source: O1
`;
const saying = (slug: string, text: string) => good.replace('正文第二段。', text).replace('the-slug', slug);

let root: string;
beforeEach(() => {
  root = contentWith({
    'stories/new.mdx': saying('new', '46箱，[往下看](/stories/other/#小标题)。'),
    'stories/other.mdx': saying('other', '这一篇说<Figure id="crates">46箱</Figure>。'),
    'figures/new.yaml': figure,
  });
});
const edit = (file: string, from: string, to: string) => {
  const path = join(root, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
};

test('who asks again after each edit hears what they would hear at first', async () => {
  const shelf = openShelf();
  const told: number[] = [];
  const ask = async () => {
    const problems = await problemsIn(root, shelf);
    expect(problems).toEqual(await problemsIn(root));
    // And so does who remembers what earlier runs have found.
    const memory = openMemory(root);
    expect(await problemsIn(root, openShelf(memory))).toEqual(problems);
    memory.keep();
    told.push(problems.length);
  };
  await ask();
  edit('stories/new.mdx', '正文第一段。', '正文,第一段。');
  await ask();
  edit('stories/new.mdx', '正文,第一段。', '正文第一段。');
  await ask();
  // Of a heading, what another story links to; of a figure, what another story says.
  edit('stories/other.mdx', '## 小标题', '## 别的标题');
  await ask();
  edit('stories/other.mdx', '## 别的标题', '## 小标题');
  edit('figures/new.yaml', '46箱', '47箱');
  await ask();
  edit('figures/new.yaml', 'value: 46', 'value: 多');
  await ask();
  edit('figures/new.yaml', 'value: 多', 'value: 46');
  edit('figures/new.yaml', '47箱', '46箱');
  await ask();
  // Said nowhere in reach, until all share it.
  edit('stories/other.mdx', '<Figure id="crates">46箱</Figure>', '46箱');
  await ask();
  rmSync(join(root, 'content/figures/new.yaml'));
  await ask();
  writeFileSync(join(root, 'content/figures/other.yaml'), figure);
  await ask();
  rmSync(join(root, 'content/stories/new.mdx'));
  await ask();
  expect(told.map((count) => count > 0)).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('of all files, the one that was edited is read again', () => {
  const shelf = openShelf();
  const readAfter = (file: string, from: string, to: string) => {
    const before = new Set(readContent(root, shelf).content.files);
    edit(file, from, to);
    return readContent(root, shelf).content.files.flatMap((entry) => (before.has(entry) ? [] : entry.file));
  };
  expect(readAfter('stories/new.mdx', '正文第一段', '正文头一段')).toEqual(['content/stories/new.mdx']);
  expect(readAfter('figures/new.yaml', '编出来的数', '编出来的箱数')).toEqual(['content/figures/new.yaml']);
  expect(readAfter('site.yaml', '把书送到路的尽头', '把书送到山路的尽头')).toEqual(['content/site.yaml']);
});

test('what is wrong in another text is not looked for again', async () => {
  const shelf = openShelf();
  // By a mistake of copy, of characters, of a body, and of a figure.
  const wrong = '来了,又来。\n\n来了\u200b。\n\n[去](/nowhere/)\n\n120名乡邻。';
  edit('stories/other.mdx', '正文第一段。', wrong);
  edit('stories/new.mdx', '/stories/other/#小标题', '/');
  const ofOther = async () => (await problemsIn(root, shelf)).filter(({ file }) => file.endsWith('other.mdx'));
  const before = await ofOther();
  edit('stories/new.mdx', '正文第一段', '正文头一段');
  const after = await ofOther();
  expect(new Set(before.map(({ rule }) => rule))).toEqual(
    new Set(['half-width-mark', 'invisible-character', 'link-dead', 'figure-unregistered']),
  );
  // The same objects, and not others that say the same.
  expect(after.map((problem) => before.includes(problem))).toEqual(before.map(() => true));
});
