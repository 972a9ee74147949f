import type { SectionPage } from '../../editorial/content/sections.ts';
import { formatAsOf } from '../../editorial/ledger/as-of.ts';
import type { Figure } from '../../editorial/schemas/figure.ts';
import type { Site } from '../../editorial/schemas/site.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { mostOnFront } from '../../lib/limits.ts';
import { storyPath } from '../../lib/paths.ts';
import { bylineOf, recordersOf } from '../credits.ts';
import { kickerOf } from '../kinds.ts';
import { photoLabel } from '../photos/label.ts';
import type { Picture, SharePage } from './share-page.ts';

/** What the feature holds, as far as readers may see it. */
export interface Feature {
  site: Pick<Site, 'title' | 'theme' | 'standfirst' | 'cover'>;
  sections: readonly Pick<SectionPage, 'id' | 'path' | 'title' | 'intro'>[];
  stories: readonly Story[];
  voices: readonly { title: string; name: string; recorder: string }[];
  scenes: readonly { art?: string | undefined }[];
  /** The figures that stand on the front page. */
  figures: readonly Figure[];
}

type Presentation = Pick<SharePage, 'picture'> & Partial<SharePage>;

/** Every page of the feature, as its card and its poster tell it. */
export function sharePages({ figures, scenes, sections, site, stories, voices }: Feature): SharePage[] {
  const inner = { kicker: site.theme, credit: '' };
  const drawn = scenes.flatMap((scene) => scene.art ?? []).slice(0, mostOnFront.scenes);
  const letters = voices.slice(0, mostOnFront.voices);
  /** Pages with a picture of their own; on all others stands the foot of the cover. */
  const shown: Readonly<Record<string, Presentation>> = {
    voices: { credit: recordersOf(letters), picture: { kind: 'letter', voices: letters } },
    // The last scene is wide open country, and bears to be the large one.
    ...(drawn.length > 0 && {
      scenes: { picture: { kind: 'art', names: [...drawn.slice(-1), ...drawn.slice(0, -1)] } },
    }),
    data: {
      credit: `数据时间：${[...new Set(figures.map((figure) => formatAsOf(figure.asOf)))].join('、')}`,
      picture: {
        kind: 'figures',
        figures: figures.map(({ label, wordings }) => ({ label, wording: wordings[0] ?? '' })),
      },
    },
  };
  const foot: Presentation = { picture: { kind: 'art', names: [site.cover.art], align: 'xMidYMax' } };
  return [
    {
      ...inner,
      path: '/',
      headline: site.title,
      standfirst: site.standfirst,
      picture: { kind: 'cover', art: site.cover.art, wide: site.cover.wide },
    },
    ...stories.map(
      (story): SharePage => ({
        path: storyPath(story.slug),
        headline: story.title,
        kicker: kickerOf(story),
        standfirst: story.standfirst,
        credit: bylineOf(story),
        ownWords: story.byline === undefined,
        picture: pictureOf(story.cover),
      }),
    ),
    ...sections.map(({ id, intro, path, title }) => ({
      ...inner,
      path,
      headline: title,
      standfirst: intro,
      ...(shown[id] ?? foot),
    })),
  ];
}

/** One or the other: see `editorial/schemas/photo.ts`. */
function pictureOf({ art = '', credit, focus, photo, rights }: Story['cover']): Picture {
  return photo
    ? { kind: 'photo', file: photo, focus, label: photoLabel({ credit, rights }) }
    : { kind: 'art', names: [art] };
}
