/** The first and the last byte of a part. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The part that a request wants (RFC 9110, 14.2).
 * @returns undefined where all of it is to be sent, because no part is asked for, or several are; `none` where there is
 * no such part
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') return within({ first: Math.max(0, size - Number(to)), last: size - 1 });
  if (to !== '' && Number(to) < Number(from)) return undefined;
  return within({ first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) });
}

function within(range: ByteRange): ByteRange | 'none' {
  return range.first > range.last ? 'none' : range;
}
