import { describe, expect, test } from 'vitest';
import { ems } from '../../../src/editorial/setting/ems.ts';
import { wholesIn } from '../../../src/editorial/setting/whole.ts';

const wholes = (text: string) => wholesIn(text).map((span) => text.slice(...span));

describe('stays in one line:', () => {
  test.each([
    ['兴隆路社区有7000多户、2万多名居民', ['7000多户', '2万多名']],
    ['水深约一米', ['约一米']],
    ['约有500名，近300场', ['500名', '近300场']],
    // 超过 and 不超过 are words, and may end a line.
    ['最多不超过3人，超过300场', ['3人', '300场']],
    ['找齐了第11位村民', ['第11位']],
    ['第3个路口', ['第3个']],
    ['第十一届运动会', ['第十一届']],
    ['占百分之三十，也就是三分之一', ['百分之三十', '三分之一']],
    ['出动警力7800余人次', ['7800余人次']],
    ['追回2亿余元', ['2亿余元']],
    ['走了4个多小时', ['4个多小时']],
    ['一个多月后', ['一个多月']],
    ['先后往返50余次', ['50余次']],
    ['身高一米七', ['一米七']],
    ['3至5天', ['3至5天']],
    ['下降12.3%', ['下降12.3%', '12.3%'].slice(1)],
    ['零下20摄氏度', ['零下20摄氏度']],
    ['晚上8时30分', ['8时30分']],
    ['今年46岁', ['46岁']],
    // A year may end a line: the whole date would be too long.
    ['到2024年1月10日为止', ['2024年', '1月10日']],
  ])('%s', (text, expected) => {
    expect(wholes(text)).toEqual(expected);
  });
});

describe('no more than six characters and a half, or the line before would have a hole:', () => {
  test.each([
    ['约12345.6万余人次', ['12345.6万余']],
    ['超过1234.5万人次', ['1234.5万人次']],
    ['百分之九十九点九', ['九十九点九']],
  ])('%s', (text, expected) => {
    expect(wholes(text)).toEqual(expected);
    for (const whole of expected) expect(ems(whole)).toBeLessThanOrEqual(6.5);
  });

  test('a number longer than that is left to the browser', () => {
    expect(wholes('1234567890123456')).toEqual([]);
  });
});

test('words without a number are left alone', () => {
  expect(wholes('雨整夜没停，水还在涨。')).toEqual([]);
});
