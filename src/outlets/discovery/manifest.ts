import type { Palette } from '../../lib/palette.ts';

interface Named {
  name: string;
  shortName: string;
  description: string;
}

/**
 * The web app manifest: how the feature stands on a phone's home screen. It opens with the browser's way back
 * at hand, for it is read from link to link.
 * @param url makes a path the path the site is deployed under
 */
export function manifest({ description, name, shortName }: Named, palette: Palette, url: (path: string) => string) {
  return {
    id: url('/'),
    name,
    short_name: shortName,
    description,
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: url('/'),
    scope: url('/'),
    display: 'minimal-ui',
    background_color: palette.get('paper'),
    theme_color: palette.get('night'),
    icons: [
      { src: url('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: url('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: url('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: url('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
