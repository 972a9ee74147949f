import { encode } from 'uqr';

/** The blank modules that must surround a code (ISO/IEC 18004). */
export const quiet = 4;

export interface QrCode {
  /** The side in modules, with the quiet zone. */
  modules: number;
  /** The data of an SVG path that draws the dark modules, one unit each. */
  path: string;
}

/** A QR code that can still be read when a tenth of it is lost, as after a chat has squeezed the picture. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: quiet });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { modules: size, path: runs.join('') };
}
