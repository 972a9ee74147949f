import { artFolder, photoFile, photosAmong } from '../../lib/content-folder.ts';
import { isDrawing, isPhoto } from '../content/endings.ts';
import { checkDrawing } from '../pictures/drawing.ts';
import { kindOf } from '../pictures/file-kind.ts';
import { readPhoto } from '../pictures/photo.ts';
import type { Problem } from '../source/problem.ts';
import { safely, safelyLater } from '../source/safely.ts';
import { readBytes, readSource } from '../source/text-file.ts';

/** Larger ones are photographs that were traced. */
const mostOfDrawing = 256 * 1024;

/** Everything wrong with the drawings. @param names every file of the content */
export function checkDrawings(root: string, names: readonly string[]): Problem[] {
  const drawings = names.filter((name) => name.startsWith(`${artFolder}/`) && isDrawing(name));
  return drawings.flatMap((file) => safely(file, () => inDrawing(root, file)));
}

function inDrawing(root: string, file: string): Problem[] {
  const tooLarge = '在绘图软件里“简化路径”再导出；照片放进 photos/';
  const { bytes, problems } = readBytes(root, file, mostOfDrawing, tooLarge);
  if (!bytes) return problems;
  const kind = kindOf(bytes);
  if (kind && !['SVG', '网页', '文字'].includes(kind)) {
    const mend = '照片放进 photos/；插画用绘图软件导出成 SVG';
    return [{ file, line: 1, column: 1, rule: 'drawing-form', what: `这其实是 ${kind}，不是 SVG`, mend }];
  }
  const source = readSource(root, file);
  return source.text === undefined ? source.problems : checkDrawing(file, source.text);
}

/** Everything wrong with the photographs, which takes time: every one is read to its last pixel. */
export async function checkPhotos(root: string, names: readonly string[]): Promise<Problem[]> {
  const photos = photosAmong(names).filter((name) => isPhoto(name.slice(name.lastIndexOf('/') + 1)));
  const problems: Problem[] = [];
  // One after the other: a large one takes half a gigabyte while it is read.
  for (const file of photos.map(photoFile))
    problems.push(...(await safelyLater(file, async () => (await readPhoto(root, file)).problems)));
  return problems;
}
