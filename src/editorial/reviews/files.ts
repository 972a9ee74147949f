import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { artFile, captionsFile, nameOf, photoFile, recordingFile, videoFile } from '../../lib/content-folder.ts';
import { digestOf } from '../../lib/kept.ts';
import type { ContentFile } from '../content/reading.ts';
import { namesIn } from '../content/scope.ts';
import { passagesOfCaptions } from '../media/captions.ts';
import type { Named } from '../schemas/roles.ts';
import { readSource } from '../source/text-file.ts';
import type { RecordLine } from './record-line.ts';

/**
 * The pictures, sounds and videos of a story by their bytes, for another one under the same name is another; and what is
 * said in its videos, which readers read as well.
 */
export function linesOfFiles(root: string, entry: ContentFile): RecordLine[] {
  const shown = new Map(namesIn(entry).flatMap((named) => filesOf(root, named)));
  return [...shown].flatMap(([file, what]) =>
    what === '字幕' ? captionsIn(root, file) : { what, text: `${file}，${digestOfFile(join(root, file))}`, file },
  );
}

function filesOf(root: string, { kind, name }: Pick<Named, 'kind' | 'name'>): [file: string, what: string][] {
  switch (kind) {
    case 'figure':
      return [];
    case 'art':
      return [[artFile(name), '图片']];
    case 'photo':
      return [[photoFile(name), '图片']];
    case 'sound':
      return [[recordingFile(name), '声音']];
    case 'video': {
      // Of two formats a reader's device chooses one.
      const other = videoFile(`${nameOf(name)}.${name.endsWith('.mp4') ? 'webm' : 'mp4'}`);
      const files = [videoFile(name), ...(existsSync(join(root, other)) ? [other] : [])];
      return [...files.map((file): [string, string] => [file, '视频']), [captionsFile(name), '字幕']];
    }
  }
}

function captionsIn(root: string, file: string): RecordLine[] {
  const source = existsSync(join(root, file)) ? readSource(root, file).text : undefined;
  return passagesOfCaptions(source ?? '').map(({ text }) => ({
    what: `字幕 ${nameOf(file)}`,
    text,
    file,
    words: true,
  }));
}

function digestOfFile(path: string): string {
  try {
    const bytes = readFileSync(path);
    // A drawing is text: git ends its lines as each machine does.
    return digestOf([path.endsWith('.svg') ? bytes.toString().replaceAll('\r\n', '\n') : bytes]).slice(0, 12);
  } catch {
    return '读不到';
  }
}
