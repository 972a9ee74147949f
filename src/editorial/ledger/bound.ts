import type { Precision } from '../amounts/hedges.ts';

const bounds: Readonly<Record<Precision, string>> = {
  确数: '确数',
  余: '不少于',
  多: '不少于',
  超: '不少于',
  至少: '不少于',
  上: '不少于',
  几: '不少于',
  数: '不少于',
  近: '不到',
  不足: '不到',
  至多: '不超过',
  约: '约',
};

/** How to take a value that stands as a bare number: of 2.3万余 it is 不少于 23000. */
export function boundOf({ precision }: { precision: Precision }): string {
  return bounds[precision];
}
