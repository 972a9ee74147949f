import type { BreadcrumbList } from 'schema-dts';

export interface Crumb {
  name: string;
  /** A full address. */
  url: string;
}

/** The way from the front page to a page, for the line over a search result. */
export function breadcrumbs(crumbs: readonly Crumb[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  };
}
