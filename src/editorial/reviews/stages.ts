import { digestOf } from '../../lib/kept.ts';
import type { Kind } from '../schemas/kind.ts';
import { type Review, type Stage, tracks } from '../schemas/review.ts';
import type { Site } from '../schemas/site.ts';
import type { Story } from '../schemas/story.ts';

/** The stages that a story has to be read in before it is published. */
export function requiredFor({ reviews }: Pick<Site, 'reviews'>, kind: Kind['name']): readonly Stage[] {
  const asked = reviews && (!reviews.kinds || reviews.kinds.includes(kind)) ? reviews.required : [];
  return tracks.flat().filter((stage) => asked.includes(stage));
}

/** What has to be done before a stage: of its own kind, those that the report asks for, or all where it asks for none. */
export function before(stage: Stage, required: readonly Stage[]): Stage[] {
  const track = trackOf(stage);
  const asked = track.filter((one) => one === stage || required.includes(one));
  const order = track.some((one) => required.includes(one)) ? asked : track;
  return order.slice(0, order.indexOf(stage));
}

function trackOf(stage: Stage): readonly Stage[] {
  return tracks.find((track) => (track as readonly Stage[]).includes(stage)) ?? [];
}

/** The stages after which nothing may be changed: the last that is asked for of 三审, and of 三校. */
export function lastOf(required: readonly Stage[]): Stage[] {
  return tracks.flatMap((track) => track.findLast((stage) => required.includes(stage)) ?? []);
}

/** Whether both are 审, none of which two may be one person’s (图书质量保障体系, 第八条); 校 may be. */
export function needOthers(one: Stage, other: Stage): boolean {
  const [reviews] = tracks;
  const isReview = (stage: Stage) => (reviews as readonly Stage[]).includes(stage);
  return one !== other && isReview(one) && isReview(other);
}

/** The readings of a story, under its name or an earlier one, in the order in which they were signed. */
export function reviewsOf<Of extends Review>(
  reviews: readonly Of[],
  { formerly, slug }: Pick<Story, 'slug' | 'formerly'>,
): Of[] {
  return reviews.filter(({ story }) => story === slug || formerly.includes(story));
}

/** The last of each stage. */
export function latest<Of extends Review>(reviews: readonly Of[]): Map<Stage, Of> {
  return new Map(reviews.map((review) => [review.stage, review]));
}

/** Binds what is signed together: whoever mends a line by hand has not read anything. */
export function sealOf({ date, read, stage, story, who }: Omit<Review, 'seal'>): string {
  return digestOf([story, stage, who, date, read]).slice(0, 12);
}

/** A name by which one person is known to be the same, whatever blanks and points stand in it. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFKC')
      .replace(/[\s·•・.]/g, '')
      .toLowerCase();
  return plain(one) === plain(other);
}
