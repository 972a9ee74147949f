import { keptFile } from './kept-file.ts';
import { sourceFolder } from './source-folder.ts';

/** The blocks of `palette.css`, by the comments that head them; each adds to or overrides those before it. */
const cascades = {
  light: ['light'],
  dark: ['light', 'dark'],
  'contrast light': ['light', 'contrast light'],
  'contrast dark': ['light', 'dark', 'contrast light', 'contrast dark'],
} as const;

export type Scheme = keyof typeof cascades;
export type Palette = ReadonlyMap<string, string>;

/** The tokens and their hex colours that a page has in one colour scheme. */
export function paletteOf(css: string, scheme: Scheme): Palette {
  const blocks = css.split(/^\/\* (?=(?:contrast )?(?:light|dark) \*\/$)/m).slice(1);
  return new Map(
    cascades[scheme].flatMap((name) => {
      const block = blocks.find((candidate) => candidate.startsWith(`${name} */`));
      if (!block) throw new Error(`palette.css has no block “${name}”`);
      return [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(
        ([, token, hex]) => [String(token), String(hex)] as const,
      );
    }),
  );
}

const read = keptFile(
  `${sourceFolder('styles')}/palette.css`,
  (css) => new Map(Object.keys(cascades).map((scheme) => [scheme, paletteOf(css, scheme as Scheme)])),
);

/** The palette for everything that cannot read CSS: pictures, and the browser's own chrome. */
export function readPalette(scheme: Scheme): Palette {
  return read().get(scheme) as Palette;
}
