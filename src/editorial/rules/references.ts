import { artFile, photoFile } from '../../lib/content-folder.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import { namesIn } from '../content/scope.ts';
import { usedFigures } from '../content/used.ts';
import { operandsOf } from '../ledger/derivation.ts';
import type { Named } from '../schemas/roles.ts';
import type { Known } from '../source/contract.ts';
import type { Problem } from '../source/problem.ts';
import { unknown } from '../source/unknown.ts';
import { placeOfField } from './field-place.ts';

/** Two stories with one address, now or before: one of them would vanish. */
export function sameSlug(files: readonly ContentFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((entry) => {
    const { file, story } = entry;
    if (!story) return [];
    const slugs = [
      [story.slug, 'slug'] as const,
      ...story.formerly.map((old, index) => [old, 'formerly', index] as const),
    ];
    return slugs.flatMap(([slug, ...path]) => {
      const earlier = first.get(slug);
      if (!earlier) {
        first.set(slug, file);
        return [];
      }
      const [field] = path;
      const [what, mend] =
        earlier === file
          ? [`“${slug}”在这一篇里写了两遍`, '从 formerly 里删去它']
          : [
              `slug“${slug}”和 ${earlier} 重复，两篇只会出来一篇`,
              field === 'slug' ? '换一个 slug' : '从 formerly 里删去它，或给那一篇换一个 slug',
            ];
      return [{ ...placeOfField(entry, ...path), field, rule: 'slug-taken' as const, what, mend }];
    });
  });
}

/** Figures and pictures that a file's fields name, and that are not there. */
export function unknownNames(entry: ContentFile, known: Known): Problem[] {
  const all = {
    figure: known.ids,
    art: new Set(known.art),
    photo: new Set(known.photos),
    sound: new Set(known.sounds),
    video: new Set(known.videos),
  };
  return entry.named.flatMap(({ kind, name, path }): Problem[] => {
    const names = all[kind];
    if (!names || names.has(name)) return [];
    const [rule, what, mend] = unknown[kind](name, [...names]);
    const field = path.filter((part) => typeof part === 'string').join('.');
    return [{ ...placeOfField(entry, ...path), field, rule, what, mend }];
  });
}

/** Figures of the ledger that nothing names, writes out or derives from. */
export function unusedFigures(content: Content): Problem[] {
  const { files, ledger } = content;
  const operands = ledger.figures.flatMap(({ derivation = '' }) => operandsOf(derivation));
  const used = new Set([...usedFigures(content), ...operands]);
  const mend = '在稿件里用上，或从总账里删去；以后还要用的，留着就行';
  return files.flatMap((entry) =>
    (ledger.parts.get(entry.file)?.figures ?? []).flatMap(({ id }, index): Problem[] => {
      const what = `数字“${id}”没有哪一篇用到`;
      if (used.has(id)) return [];
      return [{ ...placeOfField(entry, index), rule: 'figure-unused', what, mend, warning: true }];
    }),
  );
}

/** Drawings and photographs that nothing shows. */
export function unusedPictures({ files }: Content, known: Pick<Known, 'art' | 'photos'>): Problem[] {
  const shown = new Set(files.flatMap(namesIn).map(({ kind, name }) => `${kind} ${name}`));
  const isShown = (kind: Named['kind'], name: string) => shown.has(`${kind} ${name}`);
  const unused = (file: string, kind: string): Problem => ({
    file,
    line: 1,
    column: 1,
    rule: 'picture-unused',
    what: `这${kind}没有用到`,
    mend: '在稿件里用上，或删去；以后还要用的，留着就行',
    warning: true,
  });
  return [
    ...known.art.filter((name) => !isShown('art', name)).map((name) => unused(artFile(name), '幅插画')),
    ...known.photos.filter((name) => !isShown('photo', name)).map((name) => unused(photoFile(name), '张照片')),
  ];
}
