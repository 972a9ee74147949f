import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#579' } })
    .jpeg()
    .toBuffer();
const lying = await picture(1800, 1200);
const upright = await picture(1200, 1800);
const small = await picture(800, 600);
const panorama = await picture(4000, 1000);

const cover = (...lines: readonly string[]) =>
  good.replace('  art: river\n', `${lines.map((line) => `  ${line}\n`).join('')}`);
const body = (text: string) => good.replace('正文第二段。', text);
const photos = {
  'photos/a.jpg': lying,
  'photos/b.jpg': upright,
  'photos/small.jpg': small,
  'photos/long.jpg': panorama,
};

/** What is said of a story, at which of its fields or lines. */
async function told(text: string, file = 'stories/a.mdx'): Promise<string[]> {
  const found = await problemsIn(contentWith({ ...photos, [file]: text }));
  return found
    .filter((problem) => problem.file === `content/${file}` && problem.rule !== 'picture-unused')
    .map(
      ({ field, line, mend, rule, warning, what }) =>
        `${warning ? '提醒 ' : ''}${field ?? line} [${rule}] ${what}。${mend}`,
    );
}

describe('a cover', () => {
  test.each([
    ['photo: a.jpg', 'credit: 某某'],
    ['photo: a.jpg', 'credit: 新华社记者 刘以晴 摄', 'focus: 左上', 'rights: 版权所有', "taken: '2019-05-01'"],
    ['photo: a.jpg', 'credit: 某某', 'focus: 40% 30%', 'taken: 2019'],
    ['photo: a.jpg', 'credit: 某某', 'focus: 20%-90% 10%-80%', 'caption: 某人在某地。'],
    ['photo: b.jpg', 'credit: 某某', 'focus: 上'],
    ['photo: b.jpg', 'credit: 某某', 'focus: 0%-100% 10%-40%'],
  ])('%s, %s passes', async (...lines) => {
    expect(await told(cover(...lines))).toEqual([]);
  });

  test.each([
    ['nothing', [], ['cover.art [picture-choice]']],
    ['both', ['art: river', 'photo: a.jpg', 'credit: 某某'], ['cover.art [picture-choice]']],
    ['no credit', ['photo: a.jpg'], ['cover.credit [photo-credit]']],
    ['a wide drawing', ['photo: a.jpg', 'credit: 某某', 'wide: yard-wide'], ['cover.wide [picture-choice]']],
    [
      'a credit of a drawing',
      ['art: river', 'credit: 某某', 'focus: 左'],
      ['cover.credit [picture-choice]', 'cover.focus [picture-choice]'],
    ],
    ['its words twice', ['photo: a.jpg', 'credit: 某某', 'caption: 画面里有什么'], ['cover.alt [alt-caption]']],
    [
      'nonsense',
      ['photo: a.jpg', 'credit: 某某', 'focus: 脸', "taken: '2019-13'"],
      ['cover.focus [photo-focus]', 'cover.taken [field-form]'],
    ],
    [
      'a place outside',
      ['photo: a.jpg', 'focus: 140% 30%'],
      ['cover.credit [photo-credit]', 'cover.focus [photo-focus]'],
    ],
    ['a number', ['photo: a.jpg', 'credit: 某某', 'focus: 40'], ['cover.focus [yaml-not-text]']],
    [
      'a misspelled field',
      ['phto: a.jpg', 'credit: 某某'],
      ['cover.phto [field-unknown] 没有“phto”这个字段。是不是“photo”'],
    ],
    [
      'no such file',
      ['photo: A.jpg', 'credit: 某某'],
      ['cover.photo [photo-unknown] 没有照片 content/photos/A.jpg。是不是“a.jpg”'],
    ],
    [
      'another ending',
      ['photo: a.JPG', 'credit: 某某'],
      ['cover.photo [photo-unknown] 没有照片 content/photos/a.JPG。是不是“a.jpg”'],
    ],
    ['no ending', ['photo: a', 'credit: 某某'], ['cover.photo [photo-unknown]']],
    [
      'more in focus than a wide picture leaves',
      ['photo: b.jpg', 'credit: 某某', 'focus: 10%-90% 10%-60%'],
      ['cover.focus [photo-focus] 照片 b.jpg（1200×1800）裁开以后，高只留得下33%，装不下'],
    ],
    [
      'more in focus than a card leaves',
      ['photo: long.jpg', 'credit: 某某', 'focus: 10%-90% 50%'],
      ['cover.focus [photo-focus] 照片 long.jpg（4000×1000）裁开以后，宽只留得下33%'],
    ],
    [
      'an upright one, and nobody says what matters',
      ['photo: b.jpg', 'credit: 某某'],
      ['提醒 cover.photo [photo-focus]'],
    ],
    [
      'a small one',
      ['photo: small.jpg', 'credit: 某某'],
      ['提醒 cover.photo [photo-size] 照片 small.jpg（800×600）做题图不够大'],
    ],
  ] as [string, string[], string[]][])('with %s is told', async (_, lines, said) => {
    expect(await told(cover(...lines))).toEqual(said.map((text) => expect.stringContaining(text)));
  });
});

describe('a photograph of a text', () => {
  const scene = (props: string) => `<Scene ${props} alt="画" caption="图说。" />`;
  const one = (file: string, props = 'credit="甲"') => `  <Photo photo="${file}" ${props} alt="画" caption="图说。" />`;
  const group = (...photographs: string[]) => body(`<Photos>\n${photographs.join('\n')}\n</Photos>`);

  test('and a group of them pass', async () => {
    expect(await told(body(scene('photo="a.jpg" credit="甲" focus="左上" taken="2019" rights="版权所有"')))).toEqual(
      [],
    );
    expect(await told(group(one('a.jpg'), one('b.jpg', 'credit="甲" focus="60% 20%"')))).toEqual([]);
  });

  test.each([
    [body(scene('photo="a.jpg" credit="甲" focus="top"')), ['[photo-focus] focus 不能写“top”']],
    [body(scene('photo="a.jpg" credit="甲" taken="去年"')), ['[date-form] taken 不能写“去年”']],
    [body(scene('art="river" credit="甲"')), ['[picture-choice] credit 是照片的']],
    [body('<Scene photo="a.jpg" credit="甲" alt="图说。" caption="图说。" />'), ['[alt-caption]']],
    [
      body(scene('photo="long.jpg" credit="甲" focus="10%-90% 50%"')),
      ['[photo-focus] 照片 long.jpg（4000×1000）裁开以后，宽只留得下50%'],
    ],
    [group(one('a.jpg'), one('b.jpg', '')), ['[photo-credit]']],
    [group(one('a.jpg'), '  <Photo credit="甲" alt="画" caption="图说。" />'), ['[prop-missing]']],
    [group(one('a.jpg'), '  <Photo photo="b.jpg" credit="甲" />'), ['[prop-missing]', '[prop-missing]']],
    [group(one('a.jpg')), ['[component-parts] <Photos> 里面有1个 <Photo>。2到6个；只有一张的，写成 <Scene']],
    [group(one('a.jpg'), one('a.jpg')), ['[photo-twice] 照片“a.jpg”用了两次，另一处在第22行']],
    [group(one('a.jpg'), one('nothing.jpg', '')), ['[photo-unknown]']],
    [body(one('a.jpg').trim()), ['[component-parts] <Photo> 要放在 <Photos> 里面']],
  ])('%# is told', async (text, said) => {
    expect(await told(text)).toEqual(said.map((words) => expect.stringContaining(words)));
  });

  test('seven are too many', async () => {
    const names = ['1', '2', '3', '4', '5', '6', '7'].map((name) => `${name}.jpg`);
    const text = group(...names.map((name) => one(name)));
    const root = contentWith({
      'stories/a.mdx': text,
      ...Object.fromEntries(names.map((name) => [`photos/${name}`, lying])),
    });
    expect((await problemsIn(root)).map(({ what }) => what)).toEqual(['<Photos> 里面有7个 <Photo>']);
  });

  test('all that is wrong is told at once', async () => {
    const said = await told(
      group(one('a.jpg', 'focus="脸"'), one('b.jpg', 'credit="甲" taken="2019-02-30"'), one('a.jpg')),
    );
    expect(said.map((text) => /\[([\w-]+)\]/.exec(text)?.[1]).sort()).toEqual([
      'date-form',
      'photo-credit',
      'photo-focus',
      'photo-twice',
    ]);
  });
});

test('a scene of the list is looked into as well', async () => {
  const scenes = `- id: a
  title: 甲
  caption: 图说。
  alt: 画
  photo: b.jpg
  credit: 甲
  focus: 0%-100% 0%-90%
  facts: [P1]
`;
  expect(await told(scenes, 'scenes.yaml')).toEqual([expect.stringContaining('focus [photo-focus]')]);
});
