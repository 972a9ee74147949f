import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide, guideWithComponents } from '../../../src/tools/editor-kit/guide.ts';
import { copyProject } from '../../support/project.ts';

test.each([
  ['no beginning', '一\n<!-- 组件:结束 -->', '组件:开始'],
  ['no end', '一\n<!-- 组件:开始 -->', '组件:结束'],
  ['two ends', '<!-- 组件:开始 --><!-- 组件:结束 --><!-- 组件:结束 -->', '组件:结束'],
])('a guide with %s of its list is not written over', (_, text, mark) => {
  expect(() => guideWithComponents(text)).toThrow(mark);
});

test('what editors wrote around the list stays, and the list is made anew', () => {
  const made = guideWithComponents('前\n<!-- 组件:开始 -->\n旧\n<!-- 组件:结束 -->\n后\n');
  expect(made).toMatch(/^前\n<!-- 组件:开始 -->\n\n### /);
  expect(made).toMatch(/```\n\n<!-- 组件:结束 -->\n后\n$/);
  expect(made).not.toContain('旧');
  expect(guideWithComponents(made)).toBe(made);
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
    writeFileSync(join(root, guide), '<!-- 组件:开始 --><!-- 组件:结束 -->');
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
    expect(written(guide)).toContain(
      '### Salute：敬礼\n\n必写 `to`（向谁）；标签中间写话。\n\n```mdx\n<Salute to="读者">敬礼</Salute>\n```',
    );
  });
});
