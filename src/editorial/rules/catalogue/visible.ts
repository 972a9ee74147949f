import { numberOf } from '../../../lib/invisible.ts';

/** An example with the names of the characters that nobody would see in it. */
export function visible(example: string): string {
  return example.replace(/[\p{Cf}\p{Co}\ufffd]/gu, (sign) => `〔${numberOf(sign)}〕`).replaceAll('\t', '〔Tab〕');
}
