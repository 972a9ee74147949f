import { figuresUsed } from '../figures/usage.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Scene } from '../schemas/scene.ts';
import type { Story } from '../schemas/story.ts';
import type { Known } from './body.ts';
import { insteadOf } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A story or a voice, as far as it could be read. */
export interface Entry {
  file: string;
  text: string;
  body: string;
  story: Story | undefined;
}

/** Two stories with one address: one of them would vanish. */
export function sameSlug(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, story, text }) => {
    if (!story) return [];
    const earlier = first.get(story.slug);
    if (!earlier) {
      first.set(story.slug, file);
      return [];
    }
    const what = `slug“${story.slug}”和 ${earlier} 重复，两篇只会出来一篇`;
    return [{ file, ...placeOf(text, /^slug:/m), field: 'slug', what, mend: '换一个 slug' }];
  });
}

/** Figures and drawings that a story names in its frontmatter, and that are not there. */
export function unknownInFrontmatter({ file, story, text }: Entry, known: Known): Problem[] {
  if (!story) return [];
  const figures = story.keyFigures.filter((id) => !known.figures.includes(id));
  const problems: Problem[] = figures.map((id) => ({
    file,
    ...placeOf(text, /^keyFigures:/m),
    field: 'keyFigures',
    what: `数字总账里没有“${id}”`,
    mend: insteadOf(id, known.figures),
  }));
  if (!known.art.includes(story.cover.art)) {
    const what = `没有插画 content/art/${story.cover.art}.svg`;
    problems.push({
      file,
      ...placeOf(text, /^ +art:/m),
      field: 'cover.art',
      what,
      mend: insteadOf(story.cover.art, known.art),
    });
  }
  return problems;
}

/** Pictures that a scene names, and that are not there. @param text the file of scenes, for its lines */
export function missingPictures(text: string, scenes: readonly Scene[], known: Known): Problem[] {
  return scenes.flatMap(({ art, id, photo }): Problem[] => {
    const at = { file: 'content/scenes.yaml', ...placeOf(text, new RegExp(`^- id: ${id}$`, 'm')) };
    if (art && !known.art.includes(art)) {
      return [{ ...at, field: 'art', what: `没有插画 content/art/${art}.svg`, mend: insteadOf(art, known.art) }];
    }
    if (photo && !known.photos.includes(photo)) {
      return [
        {
          ...at,
          field: 'photo',
          what: `没有照片 content/photos/${photo}`,
          mend: '把照片放进 content/photos/，文件名写全',
        },
      ];
    }
    return [];
  });
}

/** Figures of the ledger that nothing names or writes out. @param ledger the ledger's file, for its lines */
export function unusedFigures(
  ledger: string,
  figures: readonly Figure[],
  by: { named: readonly string[]; texts: readonly string[] },
): Problem[] {
  const used = new Set([...by.named, ...by.texts.flatMap((text) => [...figuresUsed(text, figures)])]);
  return figures
    .filter((figure) => !used.has(figure.id))
    .map(({ id }) => ({
      file: 'content/figures.yaml',
      ...placeOf(ledger, new RegExp(`^- id: ${id}$`, 'm')),
      what: `数字“${id}”没有哪一篇用到`,
      mend: '在稿件里用上，或从总账里删去',
    }));
}

/** Drawings that nothing shows. */
export function unusedArt(known: Known, shown: readonly string[]): Problem[] {
  return known.art
    .filter((name) => !shown.includes(name))
    .map((name) => ({
      file: `content/art/${name}.svg`,
      line: 1,
      column: 1,
      what: '这幅插画没有用到',
      mend: '在稿件里用上，或删去',
    }));
}

function placeOf(text: string, pattern: RegExp): { line: number; column: number } {
  const offset = Math.max(text.search(pattern), 0);
  return { line: text.slice(0, offset).split('\n').length, column: 1 };
}
