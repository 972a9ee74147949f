import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../src/lib/html.ts';
import { builtSite } from '../support/sites.ts';

describe.each([await builtSite('preview'), await builtSite('published')])('$name', (site) => {
  const html = readFileSync(`${site.dir}/stories/laoshi/index.html`, 'utf8');
  const page = parse(html);
  const to = `${site.base}stories/he-laoshi/`;
  const [head, body] = [elements(page, 'head')[0], elements(page, 'body')[0]].map((part) => part ?? expect.fail());

  test('an earlier address says in Chinese where its story is now, and links to it', () => {
    expect(attribute(elements(page, 'html')[0] ?? expect.fail(), 'lang')).toBe('zh-CN');
    expect(textOf(elements(page, 'title')[0] ?? expect.fail())).toMatch(/^院子里的八张课桌_/);
    expect(body && textOf(body).trim()).toMatch(/^这一页换了网址：院子里的八张课桌$/);
    expect(elements(page, 'a').map((link) => attribute(link, 'href'))).toEqual([to]);
    expect(existsSync(`${site.dir}/stories/he-laoshi/index.html`)).toBe(true);
  });

  test('its charset and policy come first, and the policy knows its only script', () => {
    const metas = elements(head as never, 'meta').map(({ attrs }) =>
      attrs.map(({ name, value }) => `${name}=${value}`),
    );
    expect(metas[0]).toEqual(['charset=utf-8']);
    const scripts = elements(page, 'script');
    expect(scripts.map((script) => attribute(script, 'data-to'))).toEqual([to]);
    const code = scripts.flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')));
    const digest = createHash('sha256').update(code.join('')).digest('base64');
    expect(metas[1]?.join()).toContain(`script-src 'self' 'sha256-${digest}';`);
  });

  test('without scripts it leads on as well, and search engines know its own address', () => {
    expect(html).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`);
    const canonical = elements(page, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
    expect(canonical.map((link) => attribute(link, 'href'))).toEqual(site.origin ? [`${site.origin}${to}`] : []);
  });
});
