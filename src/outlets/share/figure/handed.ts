import { embedFile, embedPath } from '../../../lib/embeds.ts';
import type { Embedded } from '../../../site/snippet.ts';
import { addressOf, type Taken, withinOf } from '../../../site/taken.ts';
import type { Address } from '../../../site/urls.ts';
import { sizeOfPng, takenPicture } from './picture.ts';
import { aroundHeight } from './sheet.ts';

/** What is said of the picture of a chart where it is shown, in pixels. */
export interface Pictured {
  width: number;
  height: number;
}

export async function picturedOf(taken: Taken): Promise<Pictured> {
  return sizeOfPng(await takenPicture(taken));
}

/** What others put into their pages, in full addresses. */
export async function embeddedOf(taken: Taken, address: Address): Promise<Embedded> {
  const { id, props } = taken;
  const size = await picturedOf(taken);
  return {
    embed: address(embedPath(id)),
    address: addressOf(taken, address),
    within: withinOf(taken),
    title: props['title'] ?? '',
    takeaway: props['takeaway'] ?? '',
    height: heightOf(size),
    picture: { address: address(embedFile(id, 'figure.png')), ...size },
  };
}

/**
 * How high a frame has to be. A phone's text runs over more lines than the picture's, and its drawing is as much lower,
 * so that both are about as high; what stands under it, and its margins, come on top.
 */
function heightOf({ height }: Pictured): number {
  return Math.round((height - aroundHeight) / 2) + 190;
}
