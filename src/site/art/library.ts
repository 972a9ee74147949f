import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { normalize } from 'node:path';
import { exampleDrawings } from '../../editorial/ledger/examples.ts';
import { publishedDrawing } from '../../editorial/pictures/publish.ts';
import { unknown } from '../../editorial/source/unknown.ts';
import { artFile } from '../../lib/content-folder.ts';
import { keptFile } from '../../lib/kept-file.ts';
import { type Palette, readPalette } from '../../lib/palette.ts';
import { colourArt } from './colour.ts';

export interface Art {
  width: number;
  height: number;
  /** The same drawing in the two palettes; a night scene may be one and the same. */
  light: ArtFile;
  dark: ArtFile;
}

export interface ArtFile {
  /** Named by content, so that browsers may keep it for good. */
  name: string;
  svg: string;
}

/**
 * A drawing of `content/art/`, by name; the gallery has some of its own.
 * @throws in Chinese when there is none, or when the checker finds anything wrong with it
 */
export function readArt(name: string): Art {
  const path = exampleDrawings().get(name) ?? artFile(name);
  // A name that leads out of the folder is none.
  if (normalize(path) !== path || !existsSync(path)) throw new Error(unknown.art(name, []).slice(1).join('，'));
  const read = readers.get(path) ?? keptFile(path, (text) => drawingIn(name, path, text));
  readers.set(path, read);
  return read()(readPalette('light'), readPalette('dark'));
}

/** Many pages show one drawing. */
const readers = new Map<string, () => (light: Palette, dark: Palette) => Art>();

/** A drawing, coloured again when a palette is another. */
function drawingIn(name: string, path: string, text: string): (light: Palette, dark: Palette) => Art {
  const { svg, ...size } = publishedDrawing(name, path, text);
  let last: { light: Palette; dark: Palette; art: Art } | undefined;
  return (light, dark) => {
    if (last?.light !== light || last.dark !== dark) {
      const coloured = (palette: Palette) => fileOf(name, colourArt(svg, palette));
      last = { light, dark, art: { ...size, light: coloured(light), dark: coloured(dark) } };
    }
    return last.art;
  };
}

/** The files a drawing is served as: one where night and day look alike, else two. */
export function filesOfArt(name: string): ArtFile[] {
  const { dark, light } = readArt(name);
  return light.name === dark.name ? [light] : [light, dark];
}

function fileOf(name: string, svg: string): ArtFile {
  return { name: `${name}.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}`, svg };
}
