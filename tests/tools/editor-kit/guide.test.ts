import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimOf, kinds } from '../../../src/editorial/charts/kinds.ts';
import { storySchema } from '../../../src/editorial/schemas/story.ts';
import { guideFile } from '../../../src/lib/content-folder.ts';
import { withLists } from '../../../src/tools/editor-kit/guide.ts';
import { copyProject } from '../../support/project.ts';

const list = (name: string, text = '从前的') => `<!-- ${name}:开始 -->\n${text}\n<!-- ${name}:结束 -->`;
const others = list('登记项') + list('图表');
/** A guide of one page. */
const made = (text: string) => withLists(new Map([['guide.md', text]])).get('guide.md') ?? '';

test.each([
  ['no beginning', `一\n<!-- 组件:结束 -->${others}`, '组件:开始'],
  ['no end', `一\n<!-- 组件:开始 -->${others}`, '组件:结束'],
  ['two ends', `${list('组件')}<!-- 组件:结束 -->${others}`, '组件:结束'],
  ['no other list', list('组件') + list('登记项'), '图表:开始'],
  ['the end before the beginning', `<!-- 组件:结束 --><!-- 组件:开始 -->${others}`, '组件:开始'],
])('a guide with %s of its list is not written over', (_, text, mark) => {
  expect(() => made(text)).toThrow(mark);
});

test('a list has its place on one page alone, whichever that is', () => {
  const pages = new Map([
    ['a.md', others],
    ['b.md', `前${list('组件')}`],
    ['c.md', '没有列表'],
  ]);
  const written = withLists(pages);
  expect([...written.keys()]).toEqual(['a.md', 'b.md', 'c.md']);
  expect(written.get('b.md')).toMatch(/^前<!-- 组件:开始 -->\n\n### /);
  expect(written.get('c.md')).toBe('没有列表');
  expect(() => withLists(new Map([...pages, ['c.md', list('组件')]]))).toThrow('组件:开始');
  expect(() => withLists(new Map([...pages, ['b.md', '<!-- 组件:开始 -->'], ['c.md', '<!-- 组件:结束 -->']]))).toThrow(
    '组件:开始',
  );
});

test('what editors wrote around the lists stays, and the lists are made anew', () => {
  const guide = made(`前\n${list('组件')}\n${list('登记项')}中\n${list('图表')}\n后\n`);
  expect(guide).toMatch(/^前\n<!-- 组件:开始 -->\n\n### /);
  expect(guide).toMatch(/```\n\n<!-- 组件:结束 -->\n<!-- 登记项[\s\S]*中\n<!-- 图表:开始 -->\n\n\| `kind` /);
  expect(guide).toMatch(/\|\n\n<!-- 图表:结束 -->\n后\n$/);
  expect(guide).not.toContain('从前的');
  expect(made(guide)).toBe(guide);
});

test('every kind of chart has a line, in the words of its claim', () => {
  const guide = made(list('组件') + others);
  for (const kind of kinds) {
    const { draws, notFor } = claimOf(kind);
    expect(guide).toContain(`\n| \`${kind}\` | ${draws} | ${notFor} |\n`);
  }
});

test('every field of a story has a line, in the words of its schema, and so have the parts of one', () => {
  const guide = made(list('组件') + others);
  for (const field of Object.keys(storySchema.shape)) {
    expect(guide).toMatch(new RegExp(`^\\| \`${field}\` \\| [^|]+ \\| .+ \\|$`, 'm'));
  }
  expect(guide).toContain('| `subject` | 人物姓名（可以不写） |');
  expect(guide).toContain("写成 `'2024-01-10'` 这样");
  expect(guide).toContain('竖线 \\| 是');
  expect(guide).toContain('`alt`：画面里有什么');
});

describe('a component is there as soon as its folder is', () => {
  const files = {
    'Salute.astro': '---\nimport \'./style.css\';\n---\n<p class="salute"><slot /></p>',
    'style.css': '@layer components {\n  .salute {\n    font-weight: 700;\n  }\n}\n',
    'contract.ts':
      "export const contract = { use: '敬礼', props: { to: { hint: '向谁', required: true } }, inside: '话' };",
    'example.mdx': '## 一句\n\n<Salute to="读者">敬礼</Salute>\n',
  };
  let root = '';
  const run = (script: string) => {
    const { status, stderr, stdout } = spawnSync('node', [script], { cwd: root, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const write = (line: string) => appendFileSync(join(root, 'content/stories/ershi-nian.mdx'), `\n${line}\n`);

  beforeAll(() => {
    root = copyProject();
    writeFileSync(join(root, guideFile), list('组件') + others);
    const folder = join(root, 'src/components/story/Salute');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('for the checker', () => {
    write('<Salute to="读者">敬礼</Salute>');
    write('<Salute>敬礼</Salute>');
    const { said, status } = run('src/tools/check.ts');
    expect(status).toBe(1);
    expect(said).toContain('<Salute> 缺“to”');
    expect(said).toContain('共1处错误。');
  });

  test('for the snippets and the guide', () => {
    expect(run('src/tools/editor-kit.ts').status).toBe(0);
    const written = (file: string) => readFileSync(join(root, file), 'utf8');
    expect(written('.vscode/content.code-snippets')).toContain('<Salute to=');
    expect(written(guideFile)).toContain(
      '### Salute：敬礼\n\n必写 `to`（向谁）；标签中间写话。\n\n```mdx\n<Salute to="读者">敬礼</Salute>\n```',
    );
  });
});
