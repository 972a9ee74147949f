import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { whyUnpublished } from '../../editorial/content/publication.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { deploymentOf } from '../../lib/deployment/deployment.ts';
import { plainHeadline } from '../../lib/headline.ts';
import { storyPath, withBase } from '../../lib/paths.ts';
import { qrCode } from '../../lib/qr.ts';
import { xml } from '../../lib/xml.ts';
import { bylineOf } from '../../site/credits.ts';
import { articleOf, type PlacePicture } from './article.ts';
import { coverOf, coverSizes } from './covers.ts';
import { pageOf } from './page.ts';
import { type Taken, takePictures } from './pictures.ts';
import { code, notice, source } from './styles.ts';

/** The files of a story that is handed off, by their names in its folder. */
export type Files = ReadonlyMap<string, Buffer | string>;

/** Each of their names, and of the folders in it. */
export const handedFile =
  /^(?:(?:article|index)\.html|cover-\d+x\d+\.(?:jpg|png)|images(?:\/(?:\d+|qr)\.(?:jpg|png))?)$/;

/** @param preview the full address of a preview that is running, with the base */
export async function makeHandoff(browser: Browser, preview: string, story: Story): Promise<Files> {
  const taken = await takePictures(browser, new URL(`dev/handoff/${story.slug}/`, preview).href);
  const { base, site } = deploymentOf(process.env);
  const address = site && new URL(withBase(storyPath(story.slug), base), site).href;
  const why = whyUnpublished(story, new Date());
  const { names, pictures } = namePictures(taken);
  const files = new Map<string, Buffer | string>([...pictures].map(([name, bytes]) => [`images/${name}`, bytes]));
  if (address) files.set('images/qr.png', await codeOf(address));
  const covers = await Promise.all(
    coverSizes.map(async ({ height, name, width }) => {
      const { bytes, ending } = await coverOf(story.cover, { height, width });
      return { name, width, height, file: `cover-${width}x${height}.${ending}`, bytes };
    }),
  );
  for (const { bytes, file } of covers) files.set(file, bytes);
  const srcOf = (name: string) => dataOf(name, files.get(name) as Buffer);
  const write = (src: (name: string) => string) => {
    const place: PlacePicture = (told) => {
      const name = names.get('src' in told ? told.src : `drawing ${told.drawing}`);
      return name && src(`images/${name}`);
    };
    return articleOf(taken.html, address ?? preview, place, {
      head: why ? `${xml`<p style="${notice}">未发布：${why}。登出以前删去这一段。</p>`}` : '',
      foot: address
        ? `${xml`<p style="${source}">原文：${address}</p><p><img src="${src('images/qr.png')}" alt="二维码，通到原文" style="${code}"/></p><p style="${source}">长按识别二维码，读原文。</p>`}`
        : '',
    });
  };
  files.set(
    'article.html',
    write((name) => name),
  );
  files.set(
    'index.html',
    pageOf({
      name: story.slug,
      title: plainHeadline(story.title),
      summary: story.standfirst,
      byline: bylineOf(story),
      address,
      warnings: [
        ...(why ? [`未发布：${why}，不能登出去。`] : []),
        ...(address ? [] : ['没有写 SITE_URL，不知道网站的域名：文末没有原文的网址和二维码。']),
      ],
      covers: covers.map((cover) => ({ ...cover, src: srcOf(cover.file) })),
      article: write(srcOf),
    }),
  );
  return files;
}

/** Pictures in the order in which they stand, each with a number that says where it belongs. */
function namePictures({ drawings, html, images }: Taken) {
  const found = [...html.matchAll(/data-picture="(\d+)"|<img[^>]* src="([^"]+)"/g)].map(([, drawing, src = '']) =>
    drawing ? `drawing ${drawing}` : src,
  );
  const names = new Map<string, string>();
  const pictures = new Map<string, Buffer>();
  for (const key of new Set(found)) {
    const bytes = drawings.get(key.slice('drawing '.length)) ?? images.get(key);
    if (!bytes) continue;
    const name = `${String(names.size + 1).padStart(2, '0')}.${isPng(bytes) ? 'png' : 'jpg'}`;
    names.set(key, name);
    pictures.set(name, bytes);
  }
  return { names, pictures };
}

const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG';

function dataOf(name: string, bytes: Buffer): string {
  return `data:image/${name.endsWith('.png') ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`;
}

function codeOf(address: string): Promise<Buffer> {
  const { modules, path } = qrCode(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules} ${modules}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${modules}v${modules}H0z"/><path d="${path}"/></svg>`;
  return sharp(Buffer.from(svg))
    .resize({ width: modules * 8, kernel: 'nearest' })
    .png()
    .toBuffer();
}
