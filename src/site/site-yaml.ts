import { readSite } from '../editorial/source/read-site.ts';

/** The texts that belong to no one story: `content/site.yaml`. */
export const site = readSite();
