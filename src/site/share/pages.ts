import { formatAsOf } from '../../editorial/ledger/as-of.ts';
import type { Figure } from '../../editorial/schemas/figure.ts';
import type { Site } from '../../editorial/schemas/site.ts';
import type { Story } from '../../editorial/schemas/story.ts';
import { storyPath } from '../../lib/links.ts';
import type { SharePage } from './page.ts';

/** What the feature holds, as far as readers may see it. */
export interface Feature {
  site: Pick<Site, 'title' | 'theme' | 'standfirst' | 'sections'>;
  stories: readonly Story[];
  voices: readonly { title: string; name: string; recorder: string }[];
  scenes: readonly { art?: string | undefined }[];
  /** The figures that stand on the front page. */
  figures: readonly Figure[];
}

/** Every page of the feature, as its card and its poster tell it. */
export function sharePages({ figures, scenes, site, stories, voices }: Feature): SharePage[] {
  const { about, data, scenes: pictures, voices: letters } = site.sections;
  const ofSection = (path: string, { intro, title }: { title: string; intro: string }) => ({
    path,
    headline: title,
    kicker: site.theme,
    standfirst: intro,
    credit: '',
  });
  const drawn = scenes.flatMap((scene) => scene.art ?? []);
  return [
    { ...ofSection('/', { title: site.title, intro: site.standfirst }), picture: { kind: 'cover' } },
    ...stories.map(
      ({ byline, cover, kicker, slug, standfirst, title }): SharePage => ({
        path: storyPath(slug),
        headline: title,
        kicker,
        standfirst,
        credit: `原始报道：${byline}`,
        picture: { kind: 'art', names: [cover.art] },
      }),
    ),
    {
      ...ofSection('/voices/', letters),
      credit: `整理：${voices.map((voice) => voice.recorder).join('、')}`,
      picture: { kind: 'letter', voices },
    },
    // The last scene is wide open country, and bears to be the large one.
    {
      ...ofSection('/scenes/', pictures),
      picture: { kind: 'art', names: [...drawn.slice(-1), ...drawn.slice(0, -1)] },
    },
    {
      ...ofSection('/data/', data),
      credit: `数据时间：${[...new Set(figures.map((figure) => formatAsOf(figure.asOf)))].join('、')}`,
      picture: {
        kind: 'figures',
        figures: figures.map(({ label, wordings }) => ({ label, wording: wordings[0] ?? '' })),
      },
    },
    { ...ofSection('/about/', about), picture: { kind: 'art', names: ['cover'], align: 'xMidYMax' } },
  ];
}
