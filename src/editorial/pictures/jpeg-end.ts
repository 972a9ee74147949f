/**
 * Whether a JPEG goes on to its end, which decoders do not always tell of one that lacks its last bytes. Thumbnails
 * stand in the parts before the picture, and what cameras add comes after its end: neither is taken for it.
 * @see ITU-T T.81, B.1.1: parts, markers, and what may stand between them
 */
export function hasJpegEnd(bytes: Uint8Array): boolean {
  let at = 2;
  while (true) {
    at = bytes.indexOf(0xff, at);
    const marker = bytes[at + 1];
    if (at < 0 || marker === undefined) return false;
    if (marker === endOfImage) return true;
    if (marker === fill) at += 1;
    else at += 2 + (standsAlone(marker) ? 0 : ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0));
  }
}

const endOfImage = 0xd9;
const fill = 0xff;

/** A byte of the picture's own, or a place where it can be taken up again: no part begins there. */
function standsAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}
