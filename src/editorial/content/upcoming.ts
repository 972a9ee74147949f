import { scenesFile } from '../../lib/content-folder.ts';
import { plainHeadline } from '../../lib/headline.ts';
import type { Content } from './content.ts';
import { todayInChina } from './publication.ts';

/** Something that readers see once its day has come and the site is built again. */
export interface Upcoming {
  /** In China. */
  date: string;
  file: string;
  title: string;
}

/** What waits for its day, the earliest first; a draft waits for its editor. */
export function upcomingIn({ files, scenes }: Pick<Content, 'files' | 'scenes'>, now: Date): Upcoming[] {
  const today = todayInChina(now);
  const entries = files.flatMap(({ file, story, voice }) => {
    const entry = story ?? voice;
    return entry ? [{ ...entry, file }] : [];
  });
  return [...entries, ...scenes.map((scene) => ({ ...scene, file: scenesFile }))]
    .flatMap(({ date, draft, file, title }) =>
      date !== undefined && !draft && date > today ? [{ date, file, title: plainHeadline(title) }] : [],
    )
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}
