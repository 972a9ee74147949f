/** Elements of EBML (RFC 8794) and Matroska (RFC 9559): the head of a file, all the rest of it, and what is told of it. */
const head = 0x1a45dfa3;
const segment = 0x18538067;
const info = 0x1549a966;
/** Tags, and in the head a title. */
const told: readonly number[] = [0x1254c367, 0x7ba9];

interface Element {
  id: number;
  /** Where its head begins, its content begins, and its content ends; one that is being streamed has no end. */
  at: number;
  start: number;
  end: number;
}

/** Where a WebM says that it ends; a file that ends before was cut off. */
export function webmEnd(bytes: Buffer): number {
  const end = partsOf(bytes).find(({ id }) => id === segment)?.end;
  return end === undefined || end === Number.POSITIVE_INFINITY ? 0 : end;
}

/** A WebM without what programs say of it in tags: they become free space, and nothing moves. */
export function withoutWebmTags(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const within = ({ end, start }: Element) => elementsIn(copy, start, Math.min(end, copy.length));
  const parts = partsOf(copy)
    .filter(({ id }) => id === segment)
    .flatMap(within);
  for (const { at, end, id } of [...parts, ...parts.filter(({ id }) => id === info).flatMap(within)])
    if (told.includes(id) && end <= copy.length) blank(copy, at, end);
  return copy;
}

/** Void, with a size of one byte or of eight (RFC 8794, 11.3.1). */
function blank(bytes: Buffer, at: number, end: number): void {
  const length = end - at;
  bytes.fill(0, at, end);
  bytes[at] = 0xec;
  bytes[at + 1] = length < 128 ? 0x80 + length - 2 : 0x01;
  if (length >= 128) bytes.writeUIntBE(length - 9, at + 3, 6);
}

function partsOf(bytes: Buffer): Element[] {
  const parts = elementsIn(bytes, 0, bytes.length);
  return parts[0]?.id === head ? parts : [];
}

function elementsIn(bytes: Buffer, from: number, to: number): Element[] {
  const elements: Element[] = [];
  for (let at = from; at + 2 <= to; ) {
    const idLength = Math.clz32(bytes[at] ?? 0) - 23;
    const sizeAt = at + idLength;
    const sizeLength = Math.clz32(bytes[sizeAt] ?? 0) - 23;
    const start = sizeAt + sizeLength;
    if (idLength > 4 || sizeLength > 8 || start > to) break;
    const id = bytes.readUIntBE(at, idLength);
    const digits = [...bytes.subarray(sizeAt, start)].map((byte, index) =>
      index === 0 ? byte & (0xff >> sizeLength) : byte,
    );
    const size = digits.reduce((sum, byte) => sum * 256 + byte, 0);
    // All ones: nobody knew it yet.
    const unknown = size === 2 ** (7 * sizeLength) - 1;
    const end = unknown ? Number.POSITIVE_INFINITY : start + size;
    elements.push({ id, at, start, end });
    at = end;
  }
  return elements;
}
