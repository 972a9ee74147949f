/*
 * How much one page shows. A report may hold any number of stories; what is beyond a limit stands on a page of its own,
 * to which the first leads. With them every page weighs at most 20,480 bytes (`tools/first-view.ts`).
 */

/** How many entries the front page shows: of stories all sections together, its lead among them. */
export const mostOnFront = { stories: 10, voices: 4, scenes: 6 } as const;
/** As many stories of a section as the front page shows where nobody has said how many. */
export const storiesBySection = 3;

/** Figures that the front page sets large. */
export const figuresOnFront = 8;

/**
 * Characters of text on one page of a list, where entries may be of any length: Chinese that says nothing twice weighs
 * 1.8 bytes a character after Brotli, and a page's frame 6 KB.
 */
export const charactersOnPage = 6000;
/** The same for what stands on the front page, which has more beside it. */
export const charactersOnFront = { voices: 1200, scenes: 750 } as const;

/** Characters of a letter: as many as the front page has room for, less its head. */
export const charactersInLetter = 1000;

/** Stories on one page of a list. */
export const storiesOnPage = 20;
/** Of as many months, a report has a list by month beside those by section. */
export const fewestMonths = 3;
/** Letters on one page of the voices. */
export const voicesOnPage = 12;
/** Pictures with their captions on one page. */
export const scenesOnPage = 24;

/** Figures that the data page shows itself; of more it is an index of tables, one for each page that tells some. */
export const figuresOnDataPage = 120;
/** Figures on one page of such a table. */
export const figuresInTable = 100;
/** Tables that one page of the index leads to. */
export const tablesInIndex = 100;

/** Stories that the print edition takes whole; of more it takes what is chosen. */
export const storiesInEdition = 12;
/** Letters, and pictures with their captions, in the print edition. */
export const voicesInEdition = 12;
export const scenesInEdition = 12;

/** Stories to which a page leads that stands in for another. */
export const storiesOnWayBack = 10;
/** Stories whose reporters the about page names one by one; of more, it names each reporter once. */
export const storiesByReporter = 30;
/** Stories whose corrections are told again on the about page, the newest first. */
export const storiesCorrected = 20;

/** As many as a feed reader keeps; the sitemap has them all. */
export const storiesInFeed = 50;
/** Addresses in one part of the sitemap, of the 50,000 that it may hold (sitemaps.org). */
export const addressesInSitemap = 10_000;
