import { figuresById } from '../../editorial/ledger/kept.ts';
import { formatDate } from '../../lib/dates.ts';
import { headlineParts } from '../../lib/headline.ts';
import { once } from '../once.ts';
import { scenes } from '../scenes.ts';
import { listSections } from '../sections.ts';
import { site } from '../site-yaml.ts';
import { listStories, listVoices } from '../stories.ts';
import { url } from '../urls.ts';
import type { Masthead, SharePage } from './share-page.ts';
import { sharePages } from './share-pages.ts';

export const masthead: Masthead = { ...site, title: headlineParts(site.title), date: formatDate(site.date) };

/** Every page that can be passed on; stories not yet public are not among them. */
export const listSharePages = once(async (): Promise<readonly SharePage[]> => {
  const stories = (await listStories()).map((story) => story.data);
  const voices = (await listVoices()).map((voice) => voice.data);
  return sharePages({
    site,
    sections: await listSections(),
    scenes,
    stories,
    voices,
    figures: figuresById(site.headlineFigures),
  });
});

const byAddress = once(async () => new Map((await listSharePages()).map((page) => [url(page.path), page])));

/** The page at an address of this site, if it has a card and a poster of its own. @param pathname with the base the site is deployed under */
export async function sharePageAt(pathname: string): Promise<SharePage | undefined> {
  return (await byAddress()).get(pathname);
}

/** The page whose card an address is shown with: its own, or that of the nearest page above, of which it is a part. */
export async function cardPageAt(pathname: string): Promise<SharePage | undefined> {
  const pages = await byAddress();
  let at = pathname;
  while (!pages.has(at) && at.length > url('/').length) at = at.replace(/[^/]+\/?$/, '');
  return pages.get(at);
}
