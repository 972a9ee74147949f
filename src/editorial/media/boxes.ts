/** A part of an MP4 file, without its header: from and to a byte. */
export interface Box {
  type: string;
  start: number;
  end: number;
}

/**
 * The boxes of an MP4 file (ISO 14496-12, 4.2): those at its top, or those along a way into it. A box that says of
 * itself that it ends beyond the file is none.
 */
export function boxesIn(bytes: Buffer, ...way: readonly string[]): Box[] {
  let boxes = inside(bytes, 0, bytes.length);
  for (const [step, type] of way.entries()) {
    boxes = boxes.filter((box) => box.type === type);
    if (step < way.length - 1) boxes = boxes.flatMap(({ end, start }) => inside(bytes, start, end));
  }
  return boxes;
}

function inside(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const said = bytes.readUInt32BE(at);
    const isLarge = said === 1 && at + 16 <= to;
    const size = said === 0 ? to - at : isLarge ? Number(bytes.readBigUInt64BE(at + 8)) : said;
    if (size < 8 || at + size > to) break;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), start: at + (isLarge ? 16 : 8), end: at + size });
    at += size;
  }
  return boxes;
}
