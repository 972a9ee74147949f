import { expect, test } from 'vitest';
import { catalogue } from '../../../src/editorial/rules/catalogue/catalogue.ts';
import { check } from '../../../src/tools/content/check.ts';
import { rulesPage } from '../../../src/tools/editor-kit/rules-page.ts';

const ask = async (...args: string[]) => {
  const { err, failed, out } = await check('nowhere', ['--explain', ...args], false);
  return { err: err.join('\n'), failed, out: out.join('\n') };
};

test('a rule is told with its reason, its clause, a wrong and a right example', async () => {
  expect(await ask('straight-quotes')).toEqual({
    err: '',
    failed: false,
    out: [
      'straight-quotes：直的引号',
      '  为什么：中文的引号分左右，直的分不清哪个是开、哪个是收。',
      '  依据：GB/T 15834—2011 4.8',
      '  错：\n    他说"好"。',
      '  对：\n    他说“好”。',
    ].join('\n'),
  });
});

test('an example shows what nobody sees, and the lines it has', async () => {
  expect((await ask('invisible-character')).out).toContain('正文〔U+200B〕第二段。');
  expect((await ask('yaml-tab')).out).toContain('    cover:\n    〔Tab〕art: river\n');
});

test.each([
  ['stright-quotes', '是不是“straight-quotes”'],
  ['quotes', '相近的有：yaml-quotes、tag-quotes、nested-quotes、straight-quotes'],
  ['constructor', '看看是不是写错了'],
  ['', '看看是不是写错了'],
])('a rule that there is not: %s', async (rule, told) => {
  const { err, failed, out } = await ask(rule);
  expect({ failed, out }).toEqual({ failed: true, out: '' });
  expect(err).toContain(told);
});

test.each([[[]], [['--json']]])('all of them, by subject, where none is named: %j', async (args) => {
  const { failed, out } = await ask(...args);
  expect(failed).toBe(false);
  expect(out).toContain('\n链接\n  address-in-brackets：');
  expect(out.match(/^ {2}[a-z-]+：/gm)).toHaveLength(Object.keys(catalogue).length);
});

test('every rule stands on the page once, its examples whole', () => {
  const page = rulesPage();
  expect(page.match(/^### /gm)).toHaveLength(Object.keys(catalogue).length);
  expect(page.match(/^- [错对]：/gm)).toHaveLength(2 * Object.keys(catalogue).length);
  expect(page).toContain('- 错：`他说"好"。`\n- 对：`他说“好”。`');
  expect(page).toContain('  ```\n  cover:\n    art: river\n  ```');
});
