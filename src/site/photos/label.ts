import { formatTime } from '../../lib/dates.ts';

/** What is told of a photograph, a video or a sound. */
export interface Told {
  credit?: string | undefined;
  taken?: string | undefined;
  rights?: string | undefined;
}

/** A credit that says itself what it is: 新华社记者 刘以晴 摄, 受访者供图. */
const whole = /(?:摄|摄影|供图|提供|录音|录制|制作|资料图片?)$|^(?:摄影|图片|图源|供图|视频|拍摄|录音|来源)/;

/**
 * Who has taken a photograph, when, and whose it is, as papers print it under one.
 * @param work what the credit is for
 */
export function photoLabel({ credit = '', rights, taken }: Told, work = '摄影'): string {
  const by = whole.test(credit) ? credit : `${work}：${credit}`;
  return [by, ...(taken ? [formatTime(taken)] : []), ...(rights ? [rights] : [])].join('　');
}
