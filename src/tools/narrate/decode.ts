import type { Samples } from './pauses.ts';

/** Why a file cannot be listened to, and what to do. */
export class Undecodable extends Error {}

const asWav = '从录音软件里另导出一份 WAV，写在 --audio 后面：停顿照它找，登出去的还是原来那个';

/** Sound of one channel, of an MP3 or a WAV. @throws Undecodable, in Chinese */
export async function decode(bytes: Buffer): Promise<Samples> {
  if (bytes.toString('latin1', 0, 4) === 'RIFF') return readWav(bytes);
  if (bytes.toString('latin1', 4, 8) === 'ftyp') throw new Undecodable(`M4A 里的停顿找不出来。${asWav}。`);
  const { MPEGDecoder } = await import('mpg123-decoder');
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const { channelData, sampleRate, samplesDecoded } = decoder.decode(bytes);
  decoder.free();
  if (samplesDecoded === 0) throw new Undecodable(`这不是 MP3，也不是 WAV。${asWav}。`);
  return { rate: sampleRate, samples: mixed(channelData, samplesDecoded) };
}

function mixed(channels: readonly Float32Array[], length: number): Float32Array {
  return Float32Array.from({ length }, (_, at) =>
    channels.reduce((sum, channel) => sum + (channel[at] ?? 0) / channels.length, 0),
  );
}

/** RIFF WAVE of whole numbers or of floating point. @see https://www.rfc-editor.org/rfc/rfc2361 */
function readWav(bytes: Buffer): Samples {
  const parts = new Map<string, Buffer>();
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    parts.set(bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + size));
    // Parts begin at even places.
    at += 8 + size + (size % 2);
  }
  const [format, data] = [parts.get('fmt '), parts.get('data')];
  if (!format || format.length < 16 || !data) throw new Undecodable('这个 WAV 不完整。重新导出一份。');
  const [channels, rate, bits] = [format.readUInt16LE(2), format.readUInt32LE(4), format.readUInt16LE(14)];
  const isFloat = format.readUInt16LE(0) === 3;
  const width = bits / 8;
  const valueAt = (at: number): number => {
    if (isFloat) return width === 4 ? data.readFloatLE(at) : data.readDoubleLE(at);
    return width === 1 ? (data.readUInt8(at) - 128) / 128 : data.readIntLE(at, width) / 2 ** (bits - 1);
  };
  if (![1, 2, 3, 4, 8].includes(width) || channels === 0 || rate === 0)
    throw new Undecodable('这种 WAV 读不了。导出成16位的 PCM。');
  const length = Math.floor(data.length / width / channels);
  const samples = Float32Array.from({ length }, (_, at) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) sum += valueAt((at * channels + channel) * width);
    return sum / channels;
  });
  return { rate, samples };
}
