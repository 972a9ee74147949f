import { formatDate } from '../../lib/dates.ts';

/** As much of a story, a voice or a scene as decides whether readers may see it. */
export interface Publishable {
  draft: boolean;
  /** The day it is published, in China; without one it is published with the report. */
  date?: string | undefined;
}

// Swedish dates are written as ISO dates are.
const inChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The date in China, where the paper is made; the machine that builds may be anywhere. */
export function todayInChina(now: Date): string {
  return inChina.format(now);
}

/** Why it is not public, for the banner over its preview; undefined when it is. */
export function whyUnpublished({ date, draft }: Publishable, now: Date): string | undefined {
  if (draft) return '草稿，还没有发布';
  if (date !== undefined && date > todayInChina(now)) return `定于${formatDate(date)}发布`;
  return undefined;
}
