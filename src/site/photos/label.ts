import { formatTime } from '../../lib/dates.ts';

/** What is told of a photograph. */
export interface Told {
  credit?: string | undefined;
  taken?: string | undefined;
  rights?: string | undefined;
}

/** A credit that says itself what it is: 新华社记者 刘以晴 摄, 受访者供图. */
const whole = /(?:摄|摄影|供图|提供|资料图片?)$|^(?:摄影|图片|图源|供图)/;

/** Who has taken a photograph, when, and whose it is, as papers print it under one. */
export function photoLabel({ credit = '', rights, taken }: Told): string {
  const by = whole.test(credit) ? credit : `摄影：${credit}`;
  return [by, ...(taken ? [formatTime(taken)] : []), ...(rights ? [rights] : [])].join('　');
}
