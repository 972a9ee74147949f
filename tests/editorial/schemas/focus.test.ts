import { describe, expect, test } from 'vitest';
import { readFocus } from '../../../src/editorial/schemas/focus.ts';

const at = (x: number, y: number) => ({ left: x, top: y, right: x, bottom: y });

describe('what must stay in a photograph', () => {
  test.each([
    ['左上', at(1 / 6, 1 / 6)],
    ['上左', at(1 / 6, 1 / 6)],
    ['右', at(5 / 6, 0.5)],
    ['右边', at(5 / 6, 0.5)],
    ['下方', at(0.5, 5 / 6)],
    ['中', at(0.5, 0.5)],
    ['正中间', at(0.5, 0.5)],
    ['中上', at(0.5, 1 / 6)],
    ['40% 30%', at(0.4, 0.3)],
    ['40％，30％', at(0.4, 0.3)],
    ['40%、30%', at(0.4, 0.3)],
    ['０% 100%', at(0, 1)],
    ['33.5% 0%', at(0.335, 0)],
    ['20%-60% 10%-50%', { left: 0.2, top: 0.1, right: 0.6, bottom: 0.5 }],
    ['20% – 60%, 10%～50%', { left: 0.2, top: 0.1, right: 0.6, bottom: 0.5 }],
    ['20%到60% 10%至50%', { left: 0.2, top: 0.1, right: 0.6, bottom: 0.5 }],
    ['20%-60% 30%', { left: 0.2, top: 0.3, right: 0.6, bottom: 0.3 }],
  ])('%s', (text, focus) => {
    expect(readFocus(text)).toEqual(focus);
  });

  test.each([
    ['', '读不出'],
    ['左右', '读不出'],
    ['脸', '读不出'],
    ['top left', '读不出'],
    ['40%', '读不出'],
    ['0.4 0.3', '读不出'],
    ['400 300', '读不出'],
    ['-10% 30%', '读不出'],
    ['140% 30%', '外面'],
    ['20%-160% 10%-50%', '外面'],
    ['60%-20% 10%-50%', '大的写在了前面'],
  ])('%s is refused', (text, said) => {
    expect(readFocus(text)).toContain(said);
  });
});
