import { shownOf } from '../../../components/shown.ts';
import { formatSource } from '../../../editorial/ledger/format-source.ts';
import { codeVersion, packageVersion } from '../../../lib/code-version.ts';
import { headlineFace } from '../../../lib/headline-face.ts';
import { kept } from '../../../lib/kept.ts';
import { readPalette } from '../../../lib/palette.ts';
import { figuresOf } from '../../../site/embed-key.ts';
import { masthead } from '../../../site/share/query.ts';
import { addressOf, type Taken, withinOf } from '../../../site/taken.ts';
import { published } from '../../../site/urls.ts';
import { draw } from '../raster.ts';
import { type Around, chartSheet, quoteSheet, sheetWidth } from './sheet.ts';

/** A chart or a quote as PNG, drawn when any of its inputs has changed (`outlets/share/picture.ts`). */
export function takenPicture(taken: Taken): Promise<Buffer> {
  const { kind, name: _, ...tag } = taken;
  const figures = figuresOf(taken);
  const around = aroundOf(taken);
  const from = [kind, tag, around, figures, figures.map(formatSource), [...readPalette('light')], version];
  return kept('taken', 'png', from, () => {
    const { flags, props, text } = taken;
    const svg =
      kind === 'quote'
        ? quoteSheet(text.replace(/\s/g, ''), props['speaker'] ?? '', around)
        : chartSheet(shownOf(taken), flags.includes('night'), around);
    return draw(svg, sheetWidth);
  });
}

const version = [
  codeVersion('outlets/share/figure/sheet.ts', 'outlets/share/raster.ts'),
  packageVersion(headlineFace.package),
];

function aroundOf(taken: Taken): Around {
  const { story } = taken;
  return {
    masthead,
    within: withinOf(taken),
    address: published && addressOf(taken, published),
    ownWords: story !== undefined && story.byline === undefined,
  };
}

/** Of a PNG, in pixels: they stand in its first chunk (ISO/IEC 15948, 11.2.2). */
export function sizeOfPng(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
