import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** The part of two pictures' pixels that differ for the eye; the smoothing of edges does not count. */
export async function difference(before: Buffer, after: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [before, after].map((png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (a?.info.width !== b?.info.width || a?.info.height !== b?.info.height) return 1;
  const { data, info } = a as NonNullable<typeof a>;
  const differing = pixelmatch(data, (b as NonNullable<typeof b>).data, undefined, info.width, info.height, {
    threshold: 0.1,
  });
  return differing / (info.width * info.height);
}
