import { z } from 'astro/zod';
import { isoDate, requiredText } from './text.ts';

const section = z.strictObject({
  title: requiredText('title（栏目名）', 8),
  intro: requiredText('intro（栏目说明）', 100),
});

/** The texts in `content/site.yaml` that belong to no one story. */
export const siteSchema = z.strictObject({
  /** The feature's title; `|` marks where a line may break. */
  title: requiredText('title（总题）', 20),
  occasion: requiredText('occasion', 20),
  theme: requiredText('theme（版面主题）', 24),
  date: isoDate,
  description: requiredText('description', 120),
  standfirst: requiredText('standfirst（导语）', 120),
  coverAlt: requiredText('coverAlt（封面画说明）', 60),
  /** The label every drawing carries. */
  illustration: requiredText('illustration（插画标注）', 20),
  /** The ids of the figures that stand on the front page. */
  headlineFigures: z.array(z.string()).min(1, { error: 'headlineFigures 至少一个' }),
  sections: z.strictObject({
    figures: section,
    roundup: section,
    profiles: section,
    voices: section,
    scenes: section,
    data: section,
    about: section,
  }),
  notFound: z.strictObject({ title: requiredText('title', 20), text: requiredText('text', 80) }),
});

export type Site = z.infer<typeof siteSchema>;
