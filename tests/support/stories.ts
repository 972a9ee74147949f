import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { whyUnpublished } from '../../src/editorial/content/publication.ts';
import { siteSchema } from '../../src/editorial/schemas/site.ts';
import { type Story, storySchema } from '../../src/editorial/schemas/story.ts';
import { partsOf } from '../../src/editorial/source/frontmatter.ts';
import { readYaml } from '../../src/editorial/source/read-yaml.ts';

/** The stories of a report that are public today, in the order of the feature. @param content its folder */
export function publicStories(content: string): Story[] {
  const sections = kindsOf(content).map(({ section }) => section);
  const rank = ({ kind }: Story) => sections.indexOf(kindsOf(content).find(({ name }) => name === kind)?.section ?? '');
  return globSync(`${content}/stories/*.mdx`)
    .map((file) => storySchema.parse(parse(partsOf(file, readFileSync(file, 'utf8')).parts?.yaml ?? '')))
    .filter((story) => whyUnpublished(story, new Date()) === undefined)
    .sort((one, other) => rank(one) - rank(other) || one.order - other.order);
}

/** The kinds of stories that a report has. @param content its folder */
export function kindsOf(content: string) {
  return readYaml(`${content}/site.yaml`, siteSchema).kinds;
}
