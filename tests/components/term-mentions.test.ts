import { describe, expect, test } from 'vitest';
import { asLink, inBrackets, markTerms, unmarked } from '../../src/components/term-mentions.ts';

const term = (name: string, ...forms: string[]) => ({ term: name, explanation: `${name}是什么。`, forms });
const terms = [term('书车', '流动书车'), term('书车站'), term('渡口'), term('DNA')];
const marked = (html: string) =>
  markTerms(html, terms, ({ term }) => ({ before: `[${term}:`, after: ']', behind: '*' })).html;

test('the first mention in running text is marked, and no other', () => {
  expect(marked('<p>有书车，</p><p>书车到渡口。</p><ul><li>渡口</li></ul>')).toBe(
    '<p>有[书车:书车]*，</p><p>书车到[渡口:渡口]*。</p><ul><li>渡口</li></ul>',
  );
});

test('the longer of two words, and a form of its own, is meant', () => {
  expect(marked('<p>书车站里，流动书车来了，书车走了。</p>')).toBe(
    '<p>[书车站:书车站]*里，[书车:流动书车]*来了，书车走了。</p>',
  );
});

test.each([
  '<h2>书车</h2>',
  '<p><a href="/">坐书车</a></p>',
  '<blockquote><p>书车</p></blockquote>',
  '<figure><figcaption><p>书车</p></figcaption></figure>',
  '<table><tr><td>书车</td></tr></table>',
  '<p><code>书车</code></p>',
  '<img alt="书车">',
  '<p title="书车">甲</p>',
  '<p>她说：“书车来了。”</p>',
  '<p>她说“书车真好”。</p>',
  '<p>“等<b>书车</b>，不急。”</p>',
  '<p>“书车开了头，没有收尾</p>',
  '<p>见《书车手册》。</p>',
  '<p>书<b>车</b></p>',
])('none is in %s', (html) => {
  expect(marked(`${html}<p>书车</p>`)).toBe(`${html}<p>[书车:书车]*</p>`);
});

test('a name in quotation marks is no quotation, and what is put behind it stands outside', () => {
  expect(marked('<p>评上“书车模范驾驶员”称号，“渡口”也评上了。</p>')).toBe(
    '<p>评上“[书车:书车]模范驾驶员”*称号，“[渡口:渡口]”*也评上了。</p>',
  );
});

test('a word of Latin letters is no part of a longer one', () => {
  expect(marked('<p>cDNA、DNAs、&DNA;，DNA检验</p>')).toBe('<p>cDNA、DNAs、&DNA;，[DNA:DNA]*检验</p>');
});

describe('what <Term> settles', () => {
  const tag = (name: string, words: string) => `<span data-term="${name}">${words}</span>`;

  test('is where a word is explained, though the text has it before', () => {
    expect(marked(`<p>书车。</p><p>${tag('书车', '车')}来了，${tag('书车', '车')}走了。</p>`)).toBe(
      '<p>书车。</p><p>[书车:车]*来了，车走了。</p>',
    );
  });

  test('or is another word', () => {
    expect(marked(`<p>${tag('', '书车')}，书车</p>`)).toBe('<p>书车，[书车:书车]*</p>');
  });

  test('not in a heading', () => {
    expect(marked(`<h2>${tag('书车', '车')}</h2><p>书车</p>`)).toBe('<h2>车</h2><p>[书车:书车]*</p>');
  });
});

test('all else is as it was written', () => {
  const rest = '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>&nbsp;<br><!-- 书车 --><p>甲&lt;乙</p>';
  expect(marked(`${rest}<p>书车</p>${rest}`)).toBe(`${rest}<p>[书车:书车]*</p>${rest}`);
});

test('it is a link on its page, has brackets in a feed, and is plain beside others', () => {
  const html = '<p>坐“书车”。</p>';
  expect(markTerms(html, terms, asLink).html).toBe(
    '<p>坐“<a class="term" id="term-mention-1" role="doc-glossref" href="#term-1" aria-label="书车，解释">书车</a>”。</p>',
  );
  expect(markTerms(html, terms, inBrackets).html).toBe('<p>坐“书车”（书车是什么）。</p>');
  expect(markTerms(html, terms, unmarked)).toEqual({ html, terms: [terms[0]] });
});
