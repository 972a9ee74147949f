import type { ImageObject } from 'schema-dts';
import type { Story } from '../../editorial/schemas/story.ts';
import { type Shown, showPhoto } from '../../site/photos/library.ts';
import type { Address } from '../../site/urls.ts';

/** A story's photograph as search engines read it: who took it, when, and whose it is. Of a drawing there is none. */
export async function coverPhoto({ cover }: Story, address: Address): Promise<ImageObject | undefined> {
  const { alt, caption, credit, focus, photo, rights, taken } = cover;
  if (photo === undefined) return undefined;
  const { main } = (await showPhoto(photo, 'cover', focus)) as Shown;
  return {
    '@type': 'ImageObject',
    contentUrl: address(`/photos/${main.name}.jpg`),
    width: { '@type': 'QuantitativeValue', value: main.width },
    height: { '@type': 'QuantitativeValue', value: main.height },
    caption: caption ?? alt,
    ...(credit && { creditText: credit }),
    ...(rights && { copyrightNotice: rights }),
    ...(taken && { dateCreated: taken }),
  };
}
