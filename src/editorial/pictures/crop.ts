import { type Focus, middle } from '../schemas/focus.ts';

/** In pixels, or in whatever both are measured in. */
export interface Extent {
  width: number;
  height: number;
}

/** A part of a photograph, in its pixels. */
export interface Region extends Extent {
  left: number;
  top: number;
}

/** The shapes that photographs are cut to, width by height: all that a cover has to bear, and a row of scenes. */
export const shapes = {
  /** On phones and in lists, and on posters. */
  cover: 3 / 2,
  /** Over a story on wide screens. */
  wide: 2,
  /** On the cards of links, beside the words. */
  card: 4 / 3,
  /** Among drawings, which are drawn so. */
  scene: 8 / 5,
} as const;

/** Wider than this, a phone shows a part of it: of all of it one would see a strip. */
const widestOnPhone = 2;

/** As much of a photograph as has a shape, with the focus as near its middle as the edges allow. */
export function cropTo(shape: number, { height, width }: Extent, focus: Focus = middle): Region {
  const cut = {
    width: Math.min(width, Math.round(height * shape)),
    height: Math.min(height, Math.round(width / shape)),
  };
  const place = (centre: number, of: number, part: number) =>
    Math.min(of - part, Math.max(0, Math.round(centre * of - part / 2)));
  return {
    left: place((focus.left + focus.right) / 2, width, cut.width),
    top: place((focus.top + focus.bottom) / 2, height, cut.height),
    ...cut,
  };
}

/** The part that a phone shows of a photograph that is shown whole elsewhere; nothing where it is the same. */
export function onPhone(size: Extent, focus?: Focus): Region | undefined {
  return size.width > widestOnPhone * size.height ? cropTo(widestOnPhone, size, focus) : undefined;
}

/** How much of a photograph's width and height a shape leaves, in shares. */
export function leftBy(shape: number, { height, width }: Extent): Extent {
  return { width: Math.min(1, (height * shape) / width), height: Math.min(1, width / shape / height) };
}
