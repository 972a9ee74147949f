import type { Sound } from './sound.ts';
import { sizeOfTag } from './sound.ts';
import type { Video } from './video.ts';
import { withoutWebmTags } from './webm.ts';

/**
 * A recording or a video without what its recorder wrote into it: a phone gives it the place for a title. What a
 * generated voice or picture says of itself must stay (GB 45438—2025), so that such files are published as they are.
 */
export function published(type: Sound['type'] | Video['type'], bytes: Buffer): Buffer {
  if (type === 'video/webm') return withoutWebmTags(bytes);
  return type === 'audio/mpeg' ? withoutTags(bytes) : withoutUserData(bytes);
}

/** An MP3 without ID3 at its beginning, and at its end (https://id3.org/ID3v1). */
function withoutTags(bytes: Buffer): Buffer {
  const start = bytes.toString('latin1', 0, 3) === 'ID3' ? sizeOfTag(bytes) : 0;
  const end =
    bytes.toString('latin1', bytes.length - 128, bytes.length - 125) === 'TAG' ? bytes.length - 128 : bytes.length;
  return bytes.subarray(start, end);
}

/** An MPEG-4 file whose user data is free space: nothing moves, for its parts are found by where they are (ISO 14496-12). */
function withoutUserData(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const blank = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to; ) {
      const size = copy.readUInt32BE(at);
      const type = copy.toString('latin1', at + 4, at + 8);
      const end = size < 8 ? to : Math.min(at + size, to);
      if (['udta', 'meta', 'uuid'].includes(type)) {
        copy.write('free', at + 4, 'latin1');
        copy.fill(0, at + 8, end);
      } else if (['moov', 'trak'].includes(type)) blank(at + 8, end);
      at = end;
    }
  };
  blank(0, copy.length);
  return copy;
}
