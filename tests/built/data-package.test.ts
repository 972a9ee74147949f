import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

/** As it is published: it knows words that are no JSON Schema. */
const isDataPackage = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync('tests/support/schemas/data-package-2.0.json', 'utf8')),
);

const sites = await Promise.all((['preview', 'published', 'report'] as const).map(builtSite));

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string; type: string }[] };
}

/** The lines of a CSV file, without the mark before them (RFC 4180). */
function linesOf(csv: string): string[][] {
  const cells = csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe.each(sites)('$name', (site) => {
  const described = JSON.parse(readFileSync(`${site.dir}/datapackage.json`, 'utf8')) as { resources: Resource[] };
  const { resources } = described;

  test('is what the published schema of Data Package 2.0 asks for, and would not be without any of it', () => {
    isDataPackage(described);
    expect(isDataPackage.errors).toBeNull();
    const [first, ...others] = resources;
    const broken = [
      { ...described, resources: [] },
      { ...described, created: 2019 },
      { ...described, resources: [{ ...first, path: '/data/figures.csv' }, ...others] },
      { ...described, resources: [{ ...first, name: undefined }, ...others] },
      { ...described, resources: [{ ...first, bytes: '1 KB' }, ...others] },
      { ...described, resources: [{ ...first, schema: { fields: [{ name: '数', type: '数字' }] } }, ...others] },
    ];
    for (const one of broken) expect(isDataPackage(one), JSON.stringify(one).slice(0, 200)).toBe(false);
  });

  test('names every file of data, and no other, as it is', () => {
    const files = globSync(['data/*.{csv,json}', 'embed/**/*.csv'], { cwd: site.dir });
    expect(files.length).toBeGreaterThan(8);
    expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
    for (const { bytes, hash, path } of resources) {
      const file = readFileSync(`${site.dir}/${path}`);
      expect([path, bytes, hash]).toEqual([
        path,
        file.length,
        `sha256:${createHash('sha256').update(file).digest('hex')}`,
      ]);
    }
  });

  test('says of each column what stands in it', () => {
    const tables = resources.flatMap(({ path, schema }) => (schema ? [{ path, fields: schema.fields }] : []));
    expect(tables).toHaveLength(resources.length - 1);
    for (const { fields, path } of tables) {
      const [head = [], ...rows] = linesOf(readFileSync(`${site.dir}/${path}`, 'utf8'));
      expect(fields.map(({ name }) => name)).toEqual(head);
      expect(rows.length).toBeGreaterThan(0);
      fields.forEach(({ name, type }, column) => {
        expect(new Set(head).size, path).toBe(head.length);
        for (const row of rows) if (type === 'number') expect(row[column], `${path} ${name}`).toMatch(/^(-?[\d.]+)?$/);
      });
    }
  });

  test('leads from the data page to it', () => {
    const page = readPages(site).find(({ file }) => file === 'data/index.html');
    const links = elements(page?.document as never, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain(`${site.base}datapackage.json`);
    expect(existsSync(`${site.dir}/datapackage.json`)).toBe(true);
  });
});
