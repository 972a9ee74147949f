import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../src/lib/html.ts';
import { oembedOf, snippetOf } from '../../src/site/snippet.ts';

const embedded = {
  embed: 'https://a.cn/zt/embed/s/b/',
  address: 'https://a.cn/zt/stories/s/#b',
  within: '一条河',
  title: '水位“涨”了',
  takeaway: '一夜涨了一米。',
  height: 431,
  picture: { address: 'https://a.cn/zt/embed/s/b/figure.png', width: 1080, height: 913 },
};

describe('the snippet', () => {
  test('is a frame with its name and its room, for which a policy needs allow no style and no script', () => {
    const all = elements(parseFragment(snippetOf(embedded)));
    const [frame] = all.filter(({ tagName }) => tagName === 'iframe');
    expect(Object.fromEntries(frame?.attrs.map(({ name, value }) => [name, value]) ?? [])).toEqual({
      src: 'https://a.cn/zt/embed/s/b/#framed',
      title: '图表：水位“涨”了',
      width: '100%',
      height: '431',
      loading: 'lazy',
      frameborder: '0',
    });
    expect(all.flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain('style');
    expect(all.map(({ tagName }) => tagName)).not.toContain('script');
  });

  test('leaves a link and the picture where the frame is stripped', () => {
    const fragment = parseFragment(snippetOf(embedded).replace(/<iframe[\s\S]*?<\/iframe>/, ''));
    const [link] = elements(fragment, 'a');
    expect(link && attribute(link, 'href')).toBe(embedded.address);
    expect(link && textOf(link)).toBe('水位“涨”了｜一条河');
    const [image] = elements(fragment, 'img');
    expect(image && [attribute(image, 'src'), attribute(image, 'alt')]).toEqual([
      embedded.picture.address,
      '水位“涨”了。一夜涨了一米。',
    ]);
    expect(image && [attribute(image, 'width'), attribute(image, 'height')]).toEqual(['540', '457']);
  });

  test('keeps what looks like markup as words', () => {
    const html = snippetOf({ ...embedded, title: '"><script>alert(1)</script>', takeaway: '" onload="x' });
    const all = elements(parseFragment(html));
    expect(all.map(({ tagName }) => tagName)).not.toContain('script');
    expect(all.flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain('onload');
  });
});

test('its oEmbed has all that a rich one must have, and names who reported', () => {
  const given = { ...embedded, author: '记者：甲', provider: { name: '某报', address: 'https://a.cn/zt/' } };
  expect(oembedOf(given)).toEqual({
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    author_name: '记者：甲',
    provider_name: '某报',
    provider_url: 'https://a.cn/zt/',
    cache_age: 86400,
    html: snippetOf(embedded),
    width: 640,
    height: 431,
    thumbnail_url: embedded.picture.address,
    thumbnail_width: 1080,
    thumbnail_height: 913,
  });
  expect(oembedOf({ ...given, author: undefined })).not.toHaveProperty('author_name');
});
