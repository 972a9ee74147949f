import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const yard = readFileSync('content/art/yard.svg', 'utf8');

describe('mistakes of whole files', () => {
  test.each([
    ['an empty file', { 'stories/a.mdx': '' }, '文件是空的'],
    ['a BOM', { 'stories/a.mdx': `\ufeff${good}` }, 'BOM'],
    ['GBK', { 'stories/a.mdx': Buffer.from('cbfbcbb5a3acced2c3c7b5c4c3f1beafc0b4c1cba1a3', 'hex') }, '多半是 GBK'],
    ['five megabytes', { 'stories/a.mdx': `${good}${'长'.repeat(1_700_000)}` }, '太大了'],
    ['UTF-16', { 'stories/a.mdx': Buffer.from(good, 'utf16le') }, '是 UTF-16'],
    ['a merge that was left', { 'figures/guo-he.yaml': '<<<<<<< HEAD\n- id: a\n' }, '两个人改动撞在一起的记号'],
    ['Markdown that is not MDX', { 'stories/a.md': good }, '.md 文件不会变成网页'],
    ['a Word file', { 'stories/a.docx': 'PK' }, '.docx 文件不会变成网页'],
    ['a story in a folder of its own', { 'stories/new/a.mdx': good }, '文件放错了地方'],
    ['a story that lost its ending', { 'stories/a': good }, '文件放错了地方'],
    ['a story that is hidden', { 'stories/.a.mdx': good }, '文件放错了地方'],
    ['a story in capitals', { 'stories/A.MDX': good }, '文件放错了地方'],
    ['a page with frontmatter', { 'about.mdx': '---\nlayout: ./evil.mjs\n---\n\n正文。\n' }, '这个文件没有登记项'],
    [
      'frontmatter after an empty line',
      { 'about.mdx': '\n---\nlayout: ./evil.mjs\n---\n\n正文。\n' },
      '这个文件没有登记项',
    ],
    ['frontmatter in TOML', { 'about.mdx': '+++\nlayout = "./evil.mjs"\n+++\n\n正文。\n' }, '这个文件没有登记项'],
    ['line ends of old', { 'stories/a.mdx': good.replaceAll('\n', '\r') }, '换行符是老式的 CR'],
    ['a sign that cannot be seen', { 'stories/a.mdx': good.replace('导语', '导\0语') }, '控制字符（U+0000）'],
    ['an empty YAML file', { 'scenes.yaml': '' }, '文件是空的'],
    ['a YAML file of comments', { 'scenes.yaml': '# 两个场景\n' }, '什么都没有写'],
    ['a YAML file that is one word', { 'scenes.yaml': '场景\n' }, '“场景”不合要求'],
    ['a photograph nobody uses', { 'photos/extra.jpg': 'JPEG' }, '这张照片没有用到'],
    ['a story beside the folders', { 'a.mdx': good }, '文件放错了地方'],
    ['a story among the tests', { 'tests/a.mdx': good }, '文件放错了地方'],
    ['a drawing nobody uses', { 'art/extra.svg': yard }, '这幅插画没有用到'],
    [
      'a slug that is taken',
      { 'stories/z.mdx': good.replace('the-slug', 'guo-he') },
      '和 content/stories/guo-he.mdx 重复',
    ],
    [
      'an old slug that is taken',
      { 'stories/z.mdx': good.replace('order: 9', 'order: 9\nformerly: [guo-he]') },
      '和 content/stories/guo-he.mdx 重复',
    ],
    [
      'an old slug that is the new one',
      { 'stories/z.mdx': good.replace('order: 9', 'order: 9\nformerly: [the-slug]') },
      '“the-slug”在这一篇里写了两遍',
    ],
  ])('%s', (_, files, what) => {
    const problems = checkContent(contentWith(files));
    expect(problems.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
  });

  test('what a report must say stands beside it, and is no mistake', () => {
    expect(checkContent(contentWith({ 'tests/facts.test.ts': '' }))).toEqual([]);
  });

  test('a link to a file outside', () => {
    const root = contentWith({});
    symlinkSync('/etc/hostname', join(root, 'content/stories/a.mdx'));
    expect(checkContent(root).map((problem) => problem.what)).toEqual(['这是一个指到稿库外面的链接']);
  });

  test('a figure nobody uses, told at its line', () => {
    const ledger =
      '- id: lonely\n  label: 无人用的数\n  value: 77\n  unit: 只\n  precision: 确数\n  wordings: [77只]\n  asOf: 2018\n  source: O9\n';
    const root = contentWith({});
    const file = join(root, 'content/figures/guo-he.yaml');
    const line = readFileSync(file, 'utf8').split('\n').length;
    writeFileSync(file, ledger, { flag: 'a' });
    const [problem, ...others] = checkContent(root);
    expect(others).toEqual([]);
    const told = { file: 'content/figures/guo-he.yaml', line, warning: true, what: '数字“lonely”没有哪一篇用到' };
    expect(problem).toMatchObject(told);
  });
});

describe('pictures that lie or are called wrongly', () => {
  test.each([
    ['an iPhone’s', 'photos/IMG_0001.HEIC', '.HEIC 是苹果手机的照片格式', '另存为 JPEG'],
    ['its other ending', 'photos/a.heif', '.heif 是苹果手机的照片格式', '另存为 JPEG'],
    ['a scan', 'photos/a.tif', '.tif 是印刷图片或相机原片', '另存为 JPEG'],
    ['a camera’s own', 'photos/a.CR3', '.CR3 是印刷图片或相机原片', '另存为 JPEG'],
    ['a GIF', 'photos/a.gif', '只有256种颜色', '截出一帧'],
    ['a BMP', 'photos/a.bmp', '没有压缩', '另存为 JPEG'],
    ['Photoshop’s', 'art/a.psd', '修图软件的文件', 'photos/'],
    ['Illustrator’s', 'art/a.ai', '绘图软件的文件', '导出成 SVG'],
    ['a packed drawing', 'art/a.svgz', '压缩过的 SVG', 'art/'],
    ['a film', 'photos/a.MOV', '是视频', '导出成 MP4'],
    ['a film among stories', 'stories/a.mp4', '是视频', '挪到 videos/'],
    ['a PDF', 'photos/a.pdf', '是文档', '照片另存为 JPEG'],
    ['a Word file', 'photos/老马.docx', '.docx 文件不会变成网页', '放进 stories/'],
    ['a packet', 'photos/照片.zip', '是压缩包', '解开'],
    ['a photograph among drawings', 'art/a.jpg', '照片放错了地方', '挪到 photos/'],
    ['one in capitals', 'art/IMG_0001.JPG', '照片放错了地方', '挪到 photos/'],
    ['a photograph among stories', 'stories/a.png', '照片放错了地方', '挪到 photos/'],
    ['a photograph beside the folders', 'a.jpeg', '照片放错了地方', '挪到 photos/'],
    ['a drawing among photographs', 'photos/a.svg', '插画放错了地方', '放进 art/'],
    ['a drawing in a folder of its own', 'art/2024/a.svg', '插画放错了地方', '放进 art/'],
    ['a drawing with a Chinese name', 'art/老马.svg', '文件名只用小写字母', 'lao-ma.svg'],
    ['a drawing in capitals', 'art/Cover.SVG', '文件名只用小写字母', 'lao-ma.svg'],
    ['a drawing with a space', 'art/lao ma.svg', '文件名只用小写字母', 'lao-ma.svg'],
    ['a note among drawings', 'art/说明.txt', '.txt 文件不会变成网页', '放进 stories/'],
    ['a photograph that is hidden', 'photos/.a.jpg', '文件名以点开头', '去掉'],
    ['nobody knows what', 'photos/a', '认不出这是什么照片', '.jpg'],
  ])('%s: %s', (_, file, what, mend) => {
    const found = checkContent(contentWith({ [file]: yard }));
    expect(found).toMatchObject([
      { file: `content/${file}`, what: expect.stringContaining(what), mend: expect.stringContaining(mend) },
    ]);
  });

  test.each(['photos/IMG_0001.JPG', 'photos/河边 的水塘.jpeg', 'photos/2024/a.PNG'])('%s is used as it is', (file) => {
    const body = `<Scene photo="${file.slice('photos/'.length)}" credit="甲" alt="画" caption="图说。" />`;
    const story = good.replace('正文第二段。', body);
    expect(checkContent(contentWith({ [file]: 'JPEG', 'stories/a.mdx': story }))).toEqual([]);
  });
});

describe('links and folders in the place of pictures', () => {
  const told = (root: string) => checkContent(root).map(({ file, what }) => `${file} ${what}`);

  test.each([
    ['a drawing outside', 'art/extra.svg', '/etc/hostname', '这是一个指到稿库外面的链接'],
    ['a drawing that is gone', 'art/extra.svg', 'nowhere', '这个文件读不到'],
    ['a folder of photographs', 'photos/more', '../stories', '这是一个指到别处文件夹的链接'],
    ['a folder with a photograph’s name', 'photos/more.jpg', '../stories', '这是一个指到别处文件夹的链接'],
    ['a link in a circle', 'photos/more', 'more', '认不出这是什么照片'],
  ])('%s', (_, path, target, what) => {
    const root = contentWith({});
    symlinkSync(target, join(root, 'content', path));
    expect(told(root)[0]).toContain(`content/${path} ${what}`);
    expect(told(root).filter((line) => !line.includes('没有用到'))).toHaveLength(1);
  });

  test('all the drawings elsewhere: told once, and not each as missing', () => {
    const root = contentWith({});
    renameSync(join(root, 'content/art'), join(root, 'drawings'));
    symlinkSync('../drawings', join(root, 'content/art'));
    expect(told(root)).toEqual(['content/art 这是一个指到别处文件夹的链接']);
  });

  test.each(['art/extra.svg', 'photos/extra.jpg'])('a folder that is called %s', async (name) => {
    const root = contentWith({});
    mkdirSync(join(root, 'content', name));
    const problems = await problemsIn(root);
    expect(problems.map(({ what }) => what)).toContain('这是一个文件夹，不是文件');
  });
});

test('what systems leave behind is no mistake', () => {
  expect(
    checkContent(
      contentWith({ 'stories/.DS_Store': '', 'Thumbs.db': '', 'photos/._IMG.jpg': '', 'stories/~$老马.docx': '' }),
    ),
  ).toEqual([]);
});

test('Windows line ends are no mistake', () => {
  expect(checkContent(contentWith({ 'stories/a.mdx': good.replaceAll('\n', '\r\n') }))).toEqual([]);
});

test('a file that has to be there is missed', () => {
  const root = contentWith({});
  rmSync(join(root, 'content/site.yaml'));
  expect(checkContent(root)).toMatchObject([{ file: 'content/site.yaml', what: '少了这个文件' }]);
});
