/** Where a site lies on a server, unless something else is said. */
export const usualFolder = '/srv/www/zhuanti/current/site';

/** What the configuration of a server has to know of a site. */
export interface HostedSite {
  /** The path it is deployed under, which begins and ends with a slash: `/` or `/zt/2024/jingchajie/`. */
  base: string;
  /** Its folder on the server: best by a link, which is put on the next release in one step. */
  folder: string;
  /** Addresses that have moved: paths below the base, which begin and end with a slash. */
  redirects: readonly { from: string; to: string }[];
}
