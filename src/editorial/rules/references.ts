import { insteadOf } from '../../lib/nearest.ts';
import type { Content, ContentFile } from '../content/content.ts';
import { usedFigures } from '../content/used.ts';
import { operandsOf } from '../ledger/derivation.ts';
import type { Known } from '../source/contract.ts';
import { placeAt } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';

/** Two stories with one address, now or before: one of them would vanish. */
export function sameSlug(files: readonly ContentFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((entry) => {
    const { file, story } = entry;
    if (!story) return [];
    const slugs = [['slug', story.slug] as const, ...story.formerly.map((old) => ['formerly', old] as const)];
    return slugs.flatMap(([field, slug]) => {
      const earlier = first.get(slug);
      if (!earlier) {
        first.set(slug, file);
        return [];
      }
      const what = `slug“${slug}”和 ${earlier} 重复，两篇只会出来一篇`;
      return [{ ...at(entry, field), field, what, mend: '换一个 slug' }];
    });
  });
}

/** Figures and drawings that a story names in its frontmatter, and that are not there. */
export function unknownInFrontmatter(entry: ContentFile, { art, ids }: Known): Problem[] {
  const { story } = entry;
  if (!story) return [];
  const figures = story.keyFigures.flatMap((id, index): Problem[] => {
    if (!ids || ids.includes(id)) return [];
    const place = at(entry, 'keyFigures', index);
    return [{ ...place, field: 'keyFigures', what: `数字总账里没有“${id}”`, mend: insteadOf(id, ids) }];
  });
  if (art.includes(story.cover.art)) return figures;
  const what = `没有插画 content/art/${story.cover.art}.svg`;
  const mend = insteadOf(story.cover.art, art);
  return [...figures, { ...at(entry, 'cover', 'art'), field: 'cover.art', what, mend }];
}

/** Pictures that a scene names, and that are not there. */
export function missingPictures({ files, scenes }: Content, known: Known): Problem[] {
  const entry = files.find(({ file }) => file === 'content/scenes.yaml');
  if (!entry) return [];
  return scenes.flatMap(({ art, photo }, index): Problem[] => {
    if (art && !known.art.includes(art)) {
      const what = `没有插画 content/art/${art}.svg`;
      return [{ ...at(entry, index, 'art'), field: 'art', what, mend: insteadOf(art, known.art) }];
    }
    if (photo && !known.photos.includes(photo)) {
      const what = `没有照片 content/photos/${photo}`;
      return [{ ...at(entry, index, 'photo'), field: 'photo', what, mend: '把照片放进 content/photos/，文件名写全' }];
    }
    return [];
  });
}

/** Figures of the ledger that nothing names, writes out or derives from. */
export function unusedFigures(content: Content): Problem[] {
  const { files, ledger = [] } = content;
  const entry = files.find(({ file }) => file === 'content/figures.yaml');
  const used = new Set([...usedFigures(content), ...ledger.flatMap(({ derivation = '' }) => operandsOf(derivation))]);
  return ledger.flatMap(({ id }, index) => {
    if (!entry || used.has(id)) return [];
    const what = `数字“${id}”没有哪一篇用到`;
    return [{ ...at(entry, index), what, mend: '在稿件里用上，或从总账里删去' }];
  });
}

/** Drawings and photographs that nothing shows. */
export function unusedPictures({ files, scenes }: Content, known: Known, shown: readonly string[]): Problem[] {
  const photos = [
    ...scenes.flatMap((scene) => scene.photo ?? []),
    ...files.flatMap(({ source }) => [...source.matchAll(/\bphoto="([^"]*)"/g)].map(([, name]) => name)),
  ];
  const unused = (file: string, kind: string): Problem => ({
    file,
    line: 1,
    column: 1,
    what: `这${kind}没有用到`,
    mend: '在稿件里用上，或删去',
  });
  return [
    ...known.art.filter((name) => !shown.includes(name)).map((name) => unused(`content/art/${name}.svg`, '幅插画')),
    ...known.photos.filter((name) => !photos.includes(name)).map((name) => unused(`content/photos/${name}`, '张照片')),
  ];
}

/** The place of a value of a file's YAML. */
function at({ document, file, source }: ContentFile, ...path: (string | number)[]) {
  const node = document?.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return { file, ...placeAt(source, node?.range?.[0] ?? 0) };
}
