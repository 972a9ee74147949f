import jsqr from 'jsqr';
import sharp from 'sharp';

/** A CommonJS package, whose default export Node keeps under that name, whatever its types say. */
const decode = (jsqr as unknown as { default: typeof jsqr }).default;

/**
 * The text of the QR code in a picture, if there is a code that can be read; an empty one was no code, but windows in a
 * drawing.
 * @param picture a file, or its bytes
 */
export async function readQrCode(picture: string | Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data || undefined;
}
