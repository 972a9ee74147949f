import { existsSync } from 'node:fs';
import { normalize } from 'node:path';
import { examplePhotos } from '../../editorial/ledger/examples.ts';
import { unknown } from '../../editorial/source/unknown.ts';
import { photoFile } from '../../lib/content-folder.ts';

/**
 * Where a photograph of `content/photos/` lies; the gallery has some of its own.
 * @throws in Chinese when there is none
 */
export function fileOfPhoto(name: string): string {
  const file = examplePhotos().get(name) ?? photoFile(name);
  // A name that leads out of the folder is none.
  if (normalize(file) !== file || !existsSync(file)) throw new Error(unknown.photo(name, []).slice(1).join('，'));
  return file;
}
