import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { readLedger } from '../../src/editorial/ledger/ledger.ts';
import { formatSource } from '../../src/editorial/ledger/source.ts';
import { attribute, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';

const ledger = readLedger();

describe.each(inject('sites'))('$name', (site) => {
  const pages = readPages(site);
  const stories = pages.filter((page) => page.file.startsWith('stories/'));
  const linksOf = ({ document }: (typeof pages)[number]) =>
    elements(document, 'a').filter((element) => hasClass(element, 'figure-link'));

  test.each(stories)('$file tells the source of every amount in its text', (page) => {
    const links = linksOf(page);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const id = attribute(link, 'href')?.replace('#source-', '');
      const figure = ledger.find((entry) => entry.id === id);
      expect(figure?.wordings).toContain(textOf(link));
      const [data] = elements(link, 'data');
      expect(data && attribute(data, 'value')).toBe(String(figure?.value));
      const source = page.all.find((element) => attribute(element, 'id') === `source-${id}`);
      expect(source && textOf(source)).toContain(figure?.label);
      expect(source && textOf(source)).toContain(formatSource(figure?.source ?? ''));
    }
  });

  test('an amount elsewhere leads to the data page', () => {
    const voices = pages.find((page) => page.file === 'voices/index.html') as (typeof pages)[number];
    expect(linksOf(voices).map((link) => attribute(link, 'href'))).toEqual([`${site.base}data/#asilibieke-hour`]);
  });

  test('the data page offers all figures as JSON and as CSV', () => {
    const records = JSON.parse(readFileSync(`${site.dir}/data/figures.json`, 'utf8')) as Record<string, unknown>[];
    expect(records.map((record) => record['id']).sort()).toEqual(ledger.map((figure) => figure.id).sort());
    expect(records.find((record) => record['id'] === 'shanghai-2023')).toMatchObject({
      value: 81.9,
      derivation: 'shanghai-2022 - shanghai-drop',
      usedIn: [{ path: '/stories/yang-wenqing/', title: '几十亿条数据里，找出骗局的线头' }],
    });
    const csv = readFileSync(`${site.dir}/data/figures.csv`, 'utf8');
    const [head, ...rows] = csv.replace(/\r\n$/, '').split('\r\n');
    expect(head).toBe('\ufeff编号,说的是什么,数值,数值（数字）,单位,精度,时间,出处,算式,说明,用在');
    expect(rows).toHaveLength(ledger.length);
    expect(csv).toContain('\r\nbasic-qualified,取得基本级执法资格的在职民警,190万名,1900000,名,确数,');
    const data = pages.find((page) => page.file === 'data/index.html');
    const hrefs = elements(data?.document as never, 'a').map((link) => attribute(link, 'href'));
    expect(hrefs).toEqual(expect.arrayContaining([`${site.base}data/figures.csv`, `${site.base}data/figures.json`]));
  });
});
