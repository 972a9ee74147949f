import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { isStory, photoFile } from '../../lib/content-folder.ts';
import { keptData } from '../../lib/kept.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import { namesIn } from '../content/scope.ts';
import { type Extent, leftBy, onPhone, shapes } from '../pictures/crop.ts';
import { readFocus } from '../schemas/focus.ts';
import type { Said } from '../source/contract.ts';
import { type Place, placeAt } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';
import { namedInBody } from '../source/told.ts';
import { placeOfField } from './field-place.ts';

/** Pixels: as wide as a page, and as search engines ask for a large picture. */
const widthOfCover = 1200;

/** A photograph where it is shown. */
interface Use {
  file: string;
  photo: string;
  focus?: string | undefined;
  as: 'cover' | 'scene' | 'text';
  /** Where the photograph is named, and where its focus is. */
  at: Place & { field?: string };
  focusAt: Place & { field?: string };
}

/** One photograph that a text shows twice. The cover may come again, whole. */
export function shownTwice(files: readonly ContentFile[]): Problem[] {
  return files.flatMap((entry) => {
    const uses = usesOf(entry).filter(({ as }) => as !== 'cover');
    return uses
      .filter(({ photo }, index) => uses.findIndex((other) => other.photo === photo) < index)
      .map(({ at, file, photo }): Problem => {
        const first = uses.find((other) => other.photo === photo)?.at.line;
        const what = `照片“${photo}”用了两次，另一处在第${first}行`;
        return { file, ...at, rule: 'photo-twice', what, mend: '换一张，或删去一处' };
      });
  });
}

/** Photographs whose shape or size does not do for where they are shown. It takes time: each is looked into. */
export async function checkCrops(root: string, { files, names }: Content): Promise<Problem[]> {
  const present = new Set(names);
  const problems: Problem[] = [];
  for (const use of files.flatMap(usesOf).filter(({ photo }) => present.has(photoFile(photo))))
    problems.push(...inUse(use, await sizeOf(root, use.photo)));
  return problems;
}

/** What a file says once of its photographs is known in the next check, which need not read it whole. */
function usesOf(entry: ContentFile): readonly Use[] {
  if (!namesIn(entry).some(({ kind }) => kind === 'photo')) return [];
  return keptData('photo-uses', [entry.file, entry.source, reading], () => usesIn(entry));
}

const reading = codeVersion('editorial/rules/photos.ts');

function usesIn(entry: ContentFile): Use[] {
  const { document, file, named, source, tree } = entry;
  const inFields = named.flatMap(({ kind, name, path }): Use[] => {
    if (kind !== 'photo') return [];
    const above = path.slice(0, -1);
    const at = (name: string) => ({
      ...placeOfField(entry, ...above, name),
      field: [...above.filter((part) => typeof part === 'string'), name].join('.'),
    });
    const focus = document?.getIn([...above, 'focus']);
    const as = isStory(file) ? 'cover' : 'scene';
    return [
      { file, photo: name, as, at: at('photo'), focusAt: at('focus'), ...(typeof focus === 'string' && { focus }) },
    ];
  });
  const inBody = (tree ? namedInBody(tree) : []).flatMap(({ focus, kind, name, offset }): Use[] => {
    const at = placeAt(source, offset);
    return kind === 'photo' ? [{ file, photo: name, focus, as: 'text', at, focusAt: at }] : [];
  });
  return [...inFields, ...inBody];
}

/** Nothing of one that cannot be read, which is told elsewhere. */
async function sizeOf(root: string, photo: string): Promise<Extent | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const read = sharp(readFileSync(join(root, photoFile(photo))), { limitInputPixels: false });
    return (await read.metadata()).autoOrient;
  } catch {
    return undefined;
  }
}

function inUse({ as, at, file, focus, focusAt, photo }: Use, size: Extent | undefined): Problem[] {
  if (!size) return [];
  const said = (place: Use['at'], [rule, what, mend]: Said, warning = false): Problem => ({
    file,
    ...place,
    rule,
    what,
    mend,
    ...(warning && { warning: true as const }),
  });
  const found: Problem[] = [];
  const told = `照片 ${photo}（${size.width}×${size.height}）`;
  if (as === 'cover' && size.width < widthOfCover)
    found.push(
      said(at, ['photo-size', `${told}做题图不够大，电脑上会糊`, `换一张宽${widthOfCover}像素以上的原图`], true),
    );
  const room = roomFor(as, size);
  const read = focus === undefined ? undefined : readFocus(focus);
  if (typeof read === 'object') {
    const wide = read.right - read.left > room.width + slack;
    if (wide || read.bottom - read.top > room.height + slack)
      found.push(said(focusAt, tooLarge(told, focus ?? '', wide, room)));
  } else if (as === 'cover' && focus === undefined && room.height < 0.5)
    found.push(
      said(
        at,
        [
          'photo-focus',
          `${told}是竖的，电脑上横着裁，只留得下高的${percent(room.height)}`,
          '写上 focus，说哪里要留住，如 focus: 上',
        ],
        true,
      ),
    );
  return found;
}

function tooLarge(told: string, focus: string, wide: boolean, room: Extent): Said {
  const [way, most] = wide ? (['宽', room.width] as const) : (['高', room.height] as const);
  const what = `${told}裁开以后，${way}只留得下${percent(most)}，装不下 focus“${focus}”`;
  return [
    'photo-focus',
    what,
    `focus 改小，只圈最要紧的，${way}不超过${percent(most)}；或换一张${wide ? '竖一些' : '横'}的照片`,
  ];
}

/** What every shape leaves of it that it is cut to, in shares. */
function roomFor(as: Use['as'], size: Extent): Extent {
  if (as === 'text') {
    const cut = onPhone(size);
    return { width: cut ? cut.width / size.width : 1, height: 1 };
  }
  const cuts = as === 'scene' ? [shapes.scene] : [shapes.cover, shapes.wide, shapes.card];
  const rooms = cuts.map((shape) => leftBy(shape, size));
  return {
    width: Math.min(...rooms.map(({ width }) => width)),
    height: Math.min(...rooms.map(({ height }) => height)),
  };
}

/** Of a share: what is rounded for people is no mistake. */
const slack = 0.01;

const percent = (share: number) => `${Math.floor(100 * share)}%`;
