import { describe, expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/editorial/markdown/processor.ts';

const processor = markdownProcessor({ base: '/zt/2024/' });
const shared = { syntaxHighlight: false } as const;

/** Markdown as plain `.md` has it. */
async function html(markdown: string): Promise<string> {
  const renderer = await processor.createRenderer(shared);
  return (await renderer.render(markdown)).code.trim();
}

/** The same through MDX, as the calls that its compiled module makes. */
async function mdx(markdown: string, frontmatter = {}, path = '/story.mdx'): Promise<string> {
  const renderer = await processor.createMdxRenderer?.(shared, { srcDir: new URL('file:///src/'), optimize: false });
  return (await renderer?.process(markdown, path, frontmatter))?.code ?? '';
}

describe('bold beside Chinese marks', () => {
  test.each([
    ['**“坚持。”**然后', '<strong>“坚持。”</strong>然后'],
    ['**真。**她说', '<strong>真。</strong>她说'],
    ['他说**“好”**。', '他说<strong>“好”</strong>。'],
    ['一（*注意*）二', '一（<em>注意</em>）二'],
  ])('%s', async (markdown, expected) => {
    expect(await html(markdown)).toBe(`<p>${expected}</p>`);
  });
});

test.each(['2~3人，5~6人', '~~甲~~乙', '~甲~'])('%s keeps its tildes', async (markdown) => {
  expect(await html(markdown)).toBe(`<p>${markdown}</p>`);
  expect(await mdx(markdown)).not.toContain('del');
});

describe('a bare address ends before Chinese', () => {
  const a = '<a href="https://a.cn/x" class="spelled-out">https://a.cn/x</a>';

  test.each([
    ['见https://a.cn/x。谢谢', `见${a}。谢谢`],
    ['https://a.cn/x，另见https://a.cn/x。', `${a}，另见${a}。`],
    ['（https://a.cn/x）', `（${a}）`],
    ['看 https://a.cn/x.谢谢', `看 ${a}.谢谢`],
    ['(https://a.cn/x)谢谢', `(${a})谢谢`],
    ['www.a.cn谢谢', '<a href="http://www.a.cn" class="spelled-out">www.a.cn</a>谢谢'],
    ['https://a.cn/x', a],
  ])('%s', async (markdown, expected) => {
    expect(await html(markdown)).toBe(`<p>${expected}</p>`);
  });

  test('but not where an editor has said where it ends', async () => {
    expect(await html('<https://a.cn/路>后')).toContain('>https://a.cn/路</a>后');
    expect(await html('[https://a.cn/路](https://a.cn/路)后')).toContain('>https://a.cn/路</a>后');
  });
});

describe('a link whose text is its address is marked,', () => {
  test.each(['<https://a.cn/路>', '[a.cn/x](https://a.cn/x/)', '[**a.cn**](http://a.cn)', '<a@b.cn>'])(
    '%s',
    async (markdown) => {
      expect(await html(markdown)).toContain(' class="spelled-out"');
      if (!markdown.startsWith('<')) expect(await mdx(markdown)).toContain('spelled-out');
    },
  );

  test.each(['[甲](https://a.cn/)', '[a.cn](https://a.cn/x)', '[甲](/about/)'])(
    'and no other: %s',
    async (markdown) => {
      expect(await html(markdown)).not.toContain('class');
    },
  );
});

describe('a line break', () => {
  test.each([
    ['between Han characters makes no space', '雨整夜\n没停', '雨整夜没停'],
    ['after a Chinese mark makes no space', '雨没停，\n水在涨', '雨没停，水在涨'],
    ['before bold makes no space', '雨整夜\n**没停**', '雨整夜<strong>没停</strong>'],
    ['after bold makes no space', '**雨整夜**\n没停', '<strong>雨整夜</strong>没停'],
    ['with spaces around makes no space', '雨整夜 \n  没停', '雨整夜没停'],
    ['between Latin words stays', 'WCAG\nAA', 'WCAG\nAA'],
    ['between Han and Latin stays', '用\nMDX', '用\nMDX'],
    ['three lines are joined', '甲\n乙\n丙', '甲乙丙'],
  ])('%s', async (_, markdown, expected) => {
    expect(await html(markdown)).toBe(`<p>${expected}</p>`);
  });

  test('between Han characters makes no space in MDX', async () => {
    expect(await mdx('<PullQuote speaker="甲">雨整夜\n没停</PullQuote>')).toContain('雨整夜没停');
  });
});

test('quotes, dots and dashes stay as they are written', async () => {
  expect(await html('"甲"...--\'乙\'')).toBe('<p>"甲"...--\'乙\'</p>');
});

test('footnotes are labelled in Chinese', async () => {
  const page = await html('正文[^1]\n\n[^1]: 出处');
  expect(page).toContain('>注释</h2>');
  expect(page).toContain('aria-label="回到正文第1处注释"');
  expect(page).not.toMatch(/Footnotes|Back to/);
});

describe('the path the site is deployed under', () => {
  test.each([
    ['[甲](/stories/a/)', 'href="/zt/2024/stories/a/"'],
    ['[甲][1]\n\n[1]: /about/', 'href="/zt/2024/about/"'],
    ['[甲](#二)', 'href="#%E4%BA%8C"'],
    ['[甲](https://a.cn/)', 'href="https://a.cn/"'],
    ['[甲](//a.cn/)', 'href="//a.cn/"'],
  ])('%s', async (markdown, expected) => {
    expect(await html(markdown)).toContain(expected);
  });

  test('is put before links written as HTML in MDX, and not into a component’s props', async () => {
    const code = await mdx('<a href="/about/">甲</a>\n\n<Scene art="/about/" alt="乙" caption="丙" />');
    expect(code).toContain('href: "/zt/2024/about/"');
    expect(code).toContain('art: "/about/"');
  });
});

test('a table is aligned by class, never by style or attribute', async () => {
  const table = '| 甲 | 乙 |\n|:-:|--:|\n| 1 | 2 |';
  expect(await html(table)).toContain('<td class="align-right">2</td>');
  const code = await mdx(table);
  expect(code).toContain('align-center');
  expect(code).not.toMatch(/style|textAlign/);
});

describe('an amount of the ledger', () => {
  const figure = /_jsx\(Figure, \{\s+id: "([^"]+)",\s+children: "([^"]+)"/g;
  const figuresIn = async (markdown: string, frontmatter?: object, path?: string) =>
    [...(await mdx(markdown, frontmatter, path)).matchAll(figure)].map(([, id, words]) => [id, words]);

  test('is marked as what it is', async () => {
    expect(await figuresIn('有1200多名乡邻')).toEqual([['readers', '1200多名']]);
  });

  test('is marked inside bold, and in a component', async () => {
    expect(await figuresIn('**27个**')).toHaveLength(1);
    expect(await figuresIn('<PullQuote speaker="甲">27个</PullQuote>')).toHaveLength(1);
  });

  test.each(['`27个`', '127个', '[27个](/data/)', '<Figure none>27个</Figure>', '<Figure id="keys">19把</Figure>'])(
    'is left alone in %s',
    async (markdown) => {
      expect((await figuresIn(markdown)).filter(([id]) => id !== 'keys')).toEqual([]);
    },
  );

  test('is not taken for one of another story', async () => {
    expect(await figuresIn('一米六', {}, 'content/stories/guo-he.mdx')).toEqual([['height', '一米六']]);
    expect(await figuresIn('一米六', {}, 'content/stories/he-laoshi.mdx')).toEqual([]);
  });
});

test('a layout, which would run code, is refused wherever it stands', async () => {
  await expect(mdx('正文。', { layout: './evil.mjs' })).rejects.toThrow('layout');
});

describe('a table', () => {
  const table = (first: string) => `| 项目 | 办法 |\n| --- | --- |\n| ${first} | 晒干 |\n`;
  const heads = '<thead><tr><th scope="col">项目</th><th scope="col">办法</th></tr></thead>';
  const squeezed = async (markdown: string) => (await html(markdown)).replaceAll('\n', '');

  test('is named by the line above it, and its bold first cells are heads', async () => {
    expect(await squeezed(`表：怎么办\n\n${table('**弄湿**')}`)).toBe(
      `<table><caption>怎么办</caption>${heads}<tbody><tr><th scope="row">弄湿</th><td>晒干</td></tr></tbody></table>`,
    );
  });

  test.each(['弄湿', '**弄**湿', ''])('has none where the first cell is “%s”', async (first) => {
    expect(await html(table(first))).not.toMatch(/scope="row"|caption|aria-label/);
  });

  test('without such a line is named by its heading, and a second one by its number', async () => {
    const found = await html(`## 规矩\n\n${table('甲')}\n话\n\n${table('乙')}`);
    expect(found.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="规矩"', 'aria-label="规矩，表2"']);
    expect(found).toContain('<p>话</p>');
  });
});
