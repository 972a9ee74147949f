import {
  artFile,
  photoFile,
  photosFolder,
  recordingFile,
  recordingsFolder,
  videoFile,
  videosFolder,
} from '../../lib/content-folder.ts';
import { asciiOf, wideSign } from '../../lib/half-width.ts';
import { firstUnseen } from '../../lib/invisible.ts';
import { insteadOf, nearest } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Named } from '../schemas/roles.ts';

type Words = (name: string, known: readonly string[]) => readonly [rule: RuleId, what: string, mend: string];

/** What is typed wrong in a name, whatever it names. */
function typedWrong(name: string): readonly [rule: RuleId, what: string, mend: string] | undefined {
  const unseen = firstUnseen(name);
  if (unseen) return ['invisible-character', `“${name}”里有一个看不见的字符：${unseen}`, '删去'];
  const [sign] = name.match(wideSign) ?? [];
  return sign && /^[!-~]+$/.test(asciiOf(name).replaceAll(', ', ','))
    ? ['yaml-full-width', `“${name}”里的“${sign}”不是半角的`, `改成半角：${asciiOf(name)}`]
    : undefined;
}

/** What is said of a name that nothing has, and the mend. */
export const unknown: Readonly<Record<Named['kind'], Words>> = {
  figure: (id, known) => typedWrong(id) ?? ['figure-unknown', `数字总账里没有“${id}”`, insteadOf(id, known)],
  art: (name, known) => typedWrong(name) ?? ['art-unknown', `没有插画 ${artFile(name)}`, insteadOf(name, known)],
  photo: (name, known) => {
    const meant = nearest(name, known);
    const mend = meant ? `是不是“${meant}”` : `把照片放进 ${photosFolder}/，文件名写全`;
    return typedWrong(name) ?? ['photo-unknown', `没有照片 ${photoFile(name)}`, mend];
  },
  sound: (name, known) =>
    typedWrong(name) ?? [
      'recording-unknown',
      `没有录音 ${recordingFile(name)}`,
      instead(name, known, recordingsFolder),
    ],
  video: (name, known) =>
    typedWrong(name) ?? ['video-unknown', `没有视频 ${videoFile(name)}`, instead(name, known, videosFolder)],
};

function instead(name: string, known: readonly string[], folder: string): string {
  return known.length > 0 ? insteadOf(name, known) : `把文件放进 ${folder}/，文件名写全`;
}
