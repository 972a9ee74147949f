import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { normalize } from 'node:path';
import { exampleDrawings } from '../../editorial/ledger/examples.ts';
import { type Published, publishedDrawing } from '../../editorial/pictures/publish.ts';
import { unknown } from '../../editorial/source/unknown.ts';
import { artFile } from '../../lib/content-folder.ts';
import { readPalette } from '../../lib/palette.ts';
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
  const { svg, ...size } = published(name, path);
  const coloured = (scheme: 'light' | 'dark') => fileOf(name, colourArt(svg, readPalette(scheme)));
  return { ...size, light: coloured('light'), dark: coloured('dark') };
}

/** Many pages show one drawing: as long as its file stays the same, it is read once. */
const known = new Map<string, { text: string; drawing: Published }>();

function published(name: string, path: string): Published {
  const text = readFileSync(path, 'utf8');
  const last = known.get(path);
  if (last?.text === text) return last.drawing;
  const drawing = publishedDrawing(name, path, text);
  known.set(path, { text, drawing });
  return drawing;
}

/** The files a drawing is served as: one where night and day look alike, else two. */
export function filesOfArt(name: string): ArtFile[] {
  const { dark, light } = readArt(name);
  return light.name === dark.name ? [light] : [light, dark];
}

function fileOf(name: string, svg: string): ArtFile {
  return { name: `${name}.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}`, svg };
}
