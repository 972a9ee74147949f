import { readFileSync } from 'node:fs';
import { siteFile } from '../../lib/content-folder.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { readYaml } from './read-yaml.ts';

let last: { text: string; site: Site } | undefined;

/** The texts of `content/site.yaml`. An edit shows at once; what has not changed is read once. */
export function readSite(): Site {
  const text = readFileSync(siteFile, 'utf8');
  if (last?.text !== text) last = { text, site: readYaml(siteFile, siteSchema) };
  return last.site;
}
