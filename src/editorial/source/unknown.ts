import { artFile, photoFile, photosFolder } from '../../lib/content-folder.ts';
import { insteadOf } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Named } from '../schemas/roles.ts';

type Words = (name: string, known: readonly string[]) => readonly [rule: RuleId, what: string, mend: string];

/** What is said of a name that nothing has, and the mend. */
export const unknown: Readonly<Record<Named['kind'], Words>> = {
  figure: (id, known) => ['figure-unknown', `数字总账里没有“${id}”`, insteadOf(id, known)],
  art: (name, known) => ['art-unknown', `没有插画 ${artFile(name)}`, insteadOf(name, known)],
  photo: (name) => ['photo-unknown', `没有照片 ${photoFile(name)}`, `把照片放进 ${photosFolder}/，文件名写全`],
};
