import { expect, test } from 'vitest';
import { sbom, settled } from '../../../src/tools/release/sbom.ts';
import { namedIn, noticesOf, packagesOf } from '../../../src/tools/vite/notices.ts';

const bom = (number: string, time: string, folder: string) => ({
  serialNumber: `urn:uuid:${number}`,
  metadata: { timestamp: time, component: { name: folder, version: '1.0.0' } },
  components: [
    { name: 'chart.js', version: '4.6.1' },
    { name: 'astro', version: '7.0.0' },
    { name: 'tailwindcss', version: '4.3.3' },
  ],
});

test('the same packages make the same bill, whenever and wherever it is drawn up', () => {
  const one = settled(bom('1', '2024-01-10T00:00:00Z', 'a'), 'zhuanti', ['chart.js@4.6.1']);
  expect(settled(bom('2', '2025-01-10T00:00:00Z', 'b'), 'zhuanti', ['chart.js@4.6.1'])).toEqual(one);
  expect(one.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(one.metadata).toEqual({ component: { name: 'zhuanti', version: '1.0.0' } });
});

test('what readers get is told from what only builds', () => {
  const { components } = settled(bom('1', '', ''), 'zhuanti', ['chart.js@4.6.1']);
  expect(components.map(({ name, scope }) => [name, scope])).toEqual([
    ['chart.js', 'required'],
    ['astro', 'excluded'],
    ['tailwindcss', 'required'],
  ]);
});

test('npm draws it up from the lockfile, without what only tests and checks', () => {
  const { bomFormat, components } = JSON.parse(sbom([]));
  const names = components.map(({ name }: { name: string }) => name);
  expect(bomFormat).toBe('CycloneDX');
  expect(names).toEqual(expect.arrayContaining(['astro', 'chart.js', '@kurkle/color', 'sharp']));
  expect(names).not.toContain('vitest');
  expect(sbom([])).toBe(sbom([]));
});

test('a package is known by the folder of the module', () => {
  const modules = [
    '/p/node_modules/chart.js/dist/chart.js',
    '/p/node_modules/@kurkle/color/dist/color.esm.js',
    '/p/node_modules/a/node_modules/b/index.js?v=1',
    'C:\\p\\node_modules\\c\\index.js',
    '/p/src/reader/share.ts',
    '\0rolldown/runtime.js',
  ];
  expect([...packagesOf(modules)]).toEqual([
    '/p/node_modules/@kurkle/color',
    '/p/node_modules/a/node_modules/b',
    '/p/node_modules/chart.js',
    'C:/p/node_modules/c',
  ]);
});

test('licences stand with the packages they are of', () => {
  const text = noticesOf([
    { name: '@kurkle/color', version: '0.3.4', licence: 'MIT', text: 'The MIT License (MIT)\n## 2 Terms' },
    { name: 'chart.js', version: '4.6.1', licence: 'MIT', text: 'Permission is hereby granted' },
  ]);
  expect(text).toContain('Permission is hereby granted');
  expect(namedIn(text)).toEqual(['@kurkle/color@0.3.4', 'chart.js@4.6.1']);
});
