import { headlineParts } from '../../lib/headline.ts';
import { withCounts } from '../../site/sections.ts';
import { site } from '../../site/site-yaml.ts';
import type { Address } from '../../site/urls.ts';

/** What both feeds say of the feature. */
export interface Channel {
  title: string;
  description: string;
  /** The full address of the front page, of the feed itself, and of a square picture. */
  home: string;
  self: string;
  icon: string;
}

export async function channel(path: string, address: Address): Promise<Channel> {
  return {
    title: headlineParts(site.title).join(' '),
    description: await withCounts(site.description),
    home: address('/'),
    self: address(path),
    icon: address('/icon-512.png'),
  };
}
