import { expect, test } from 'vitest';
import { linkFirstMentions } from '../../src/components/mentions.ts';

const amount = (id: string, words: string) => `<data value="1" data-figure="${id}">${words}</data>`;
const labels: Record<string, string> = { keys: '钥匙', years: '从警', '3rd': '“第三”<条>', far: '别页' };
const linked = (html: string) =>
  linkFirstMentions(html, (id) => {
    const label = labels[id];
    return label ? { href: id === 'far' ? '/data/#far' : `#source-${id}`, label } : undefined;
  });
const note = (id: string, words: string, name = words) =>
  `<a class="figure-link" id="mention/${id}" role="doc-noteref" href="#source-${id}" aria-label="${name}，出处"><data value="1">${words}</data></a>`;

test('the first mention of a figure leads to its source; others are data', () => {
  expect(linked(`<p>${amount('keys', '46把')}，还是${amount('keys', '四十六把')}</p>`)).toBe(
    `<p>${note('keys', '46把')}，还是<data value="1">四十六把</data></p>`,
  );
});

test('figures side by side each have their link', () => {
  expect(linked(amount('keys', '46把') + amount('years', '3年'))).toBe(note('keys', '46把') + note('years', '3年'));
});

test.each(['h1', 'h2', 'h6', 'a', 'button', 'summary'])('none is in <%s>, however deep', (name) => {
  const inside = `<${name}><b>${amount('keys', '46把')}</b></${name}>`;
  expect(linked(`${inside}<p>${amount('keys', '46把')}</p>`)).toBe(
    `<${name}><b><data value="1">46把</data></b></${name}><p>${note('keys', '46把')}</p>`,
  );
});

test('two figures in the same words are told apart by what they count', () => {
  const html = linked(amount('years', '3') + amount('3rd', '3'));
  expect(html).toContain('aria-label="3，从警，出处"');
  expect(html).toContain('aria-label="3，“第三”&lt;条&gt;，出处"');
});

test('an account on another page is no note', () => {
  expect(linked(amount('far', '1里'))).toBe(
    '<a class="figure-link" href="/data/#far" aria-label="1里，出处"><data value="1">1里</data></a>',
  );
});

test('what is not accounted for stays data, and all else as it was written', () => {
  const rest = '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>&nbsp;<br><!-- a -->甲&lt;乙';
  expect(linked(`${rest}${amount('other', '9人')}${rest}`)).toBe(`${rest}<data value="1">9人</data>${rest}`);
});

test('a source that nothing leads to has no way back', () => {
  const back = (id: string) => `<a href="#mention/${id}" role="doc-backlink">回到文中</a>`;
  expect(linked(`${amount('keys', '46把')}<ul>${back('keys')}${back('years')}</ul>`)).toBe(
    `${note('keys', '46把')}<ul>${back('keys')}</ul>`,
  );
});
