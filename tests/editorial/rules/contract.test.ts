import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '../../../src/editorial/source/contract.ts';

const folder = 'src/story-components';
const registered = [...readFileSync(`${folder}/components.ts`, 'utf8').matchAll(/^import (\w+) from/gm)].map(
  ([, name]) => name,
);

test('the contract names exactly the components that stories are given, and the one of the about page', () => {
  expect(Object.keys(contract).sort()).toEqual([...registered, 'CorrectionsList'].sort());
});

test.each(registered.filter((name) => name !== 'Chart'))(
  '%s takes the props that the contract promises',
  (name = '') => {
    const source = readFileSync(`${folder}/${name}.astro`, 'utf8');
    const [, block = ''] = source.match(/interface Props \{([\s\S]*?)\n\}/) ?? [];
    const props = [...block.matchAll(/^ {2}(\w+)(\?)?:/gm)].map(([, prop, optional]) => [prop, Boolean(optional)]);
    const { flags = [], optional = [], required = [] } = contract[name] ?? {};
    expect(
      props
        .filter(([, isOptional]) => !isOptional)
        .map(([prop]) => prop)
        .sort(),
    ).toEqual([...required].sort());
    expect(
      props
        .filter(([, isOptional]) => isOptional)
        .map(([prop]) => prop)
        .sort(),
    ).toEqual([...optional, ...flags].sort());
  },
);
