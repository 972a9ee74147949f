import { kindNamed } from '../editorial/content/story-sections.ts';
import type { Kind } from '../editorial/schemas/kind.ts';
import type { Story } from '../editorial/schemas/story.ts';
import { siteFile } from '../lib/content-folder.ts';
import { site } from './site-yaml.ts';

/** The kind of a story. @throws when `content/site.yaml` has none of that name, of which the checker tells beforehand */
export function kindOf({ kind }: Pick<Story, 'kind'>): Kind {
  const found = kindNamed(site.kinds, kind);
  if (!found) throw new Error(`${siteFile} 的 kinds 里没有“${kind}”这种体裁`);
  return found;
}

/** What stands over a headline: the label of its kind, where that has one, and where it happened. */
export function kickerOf(story: Pick<Story, 'kind' | 'kicker'>): string {
  const { label } = kindOf(story);
  return label === undefined ? story.kicker : `${label}·${story.kicker}`;
}
