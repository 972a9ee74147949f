import { expect, test } from 'vitest';
import { parse } from '../../src/tools/command.ts';

const command = {
  name: 'npm run release:verify',
  help: '',
  options: { all: 'switch', timeout: 'value' },
  takes: ['网址'],
} as const;
const objections = (...args: string[]) => parse(command, args).objections;

test('options, their values, and what is given without one', () => {
  const { told } = parse(command, ['https://example.cn', '--timeout', '5', '--all']);
  expect(told).toEqual({ values: { timeout: '5' }, switches: new Set(['all']), given: ['https://example.cn'] });
  expect(parse(command, ['--timeout=5']).told.values).toEqual({ timeout: '5' });
  expect(parse(command, ['--hepl', '--help'])).toMatchObject({ help: true });
});

test.each([
  [['--timeot', '5'], ['没有选项 --timeot：是不是“--timeout”。']],
  [['--constructor'], ['没有选项 --constructor：只能用：--help、--all、--timeout。']],
  [['-x'], ['没有选项 -x：只能用：--help、--all、--timeout。']],
  [['--timeout'], ['--timeout 后面没有写内容。']],
  [['--timeout', '--all'], ['--timeout 后面没有写内容。']],
  [['--all=no'], ['--all 后面不用写内容。']],
  [['a', 'b'], ['不知道“b”是什么：这里只写网址。']],
])('%j is refused', (args, told) => {
  expect(objections(...args)).toEqual(told);
});

test('all that is wrong is told at once', () => {
  expect(objections('a', 'b', '--fast', '--all=1')).toHaveLength(3);
});
