import { xml } from '../lib/xml.ts';

/** What others put into their pages. */
export interface Embedded {
  /** The chart's own page, in full. */
  embed: string;
  /** Where it stands in its story, in full, and under which headline. */
  address: string;
  within: string;
  title: string;
  takeaway: string;
  /** In pixels, so that on a phone nothing of it has to be scrolled for. */
  height: number;
  picture: { address: string; width: number; height: number };
}

/**
 * HTML that shows a chart in a page of others. It needs no script and no style, which their policies may forbid. Where a
 * platform strips the frame, a link and the picture are left; beside the frame the picture stays folded.
 */
export function snippetOf({ address, embed, height, picture, takeaway, title, within }: Embedded): string {
  const size = { width: String(picture.width / 2), height: String(Math.round(picture.height / 2)) };
  return `${xml`<figure>
<iframe src="${embed}#framed" title="图表：${title}" width="100%" height="${String(height)}" loading="lazy" frameborder="0"></iframe>
<figcaption><a href="${address}">${title}｜${within}</a>
<details><summary>图片版</summary><a href="${address}"><img src="${picture.address}" alt="${title}。${takeaway}" width="${size.width}" height="${size.height}" loading="lazy"></a></details></figcaption>
</figure>`}`;
}

/**
 * For pages that may run scripts: each frame is as high as what it shows says that it is (`reader/embed.ts`). One is
 * enough for all of a page, and nobody but a frame of that page is listened to.
 */
export const heightScript = `<script>
addEventListener('message', ({ data, source }) => {
  if (!data || data.type !== 'embed:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;

/** What else stands in an oEmbed answer. */
interface Provided extends Embedded {
  author: string | undefined;
  provider: { name: string; address: string };
}

/** As wide as it is shown where nobody says how wide it may be, in pixels. */
const width = 640;

/** The same for programs that put it there (oembed.com, type rich). */
export function oembedOf({ author, provider, ...embedded }: Provided) {
  const { height, picture, title } = embedded;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(author && { author_name: author }),
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: 86_400,
    html: snippetOf(embedded),
    width,
    height,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}
