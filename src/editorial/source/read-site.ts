import { siteFile } from '../../lib/content-folder.ts';
import { siteSchema } from '../schemas/site.ts';
import { keptYaml } from './read-yaml.ts';

/** The texts of `content/site.yaml`. */
export const readSite = keptYaml(siteFile, siteSchema);
