/** A headline without its break marks, for titles, links and machines. */
export function plainHeadline(headline: string): string {
  return headline.replaceAll('|', '');
}

/** The parts of a headline between its break marks; a line may end only after a part. */
export function headlineParts(headline: string): string[] {
  return headline.split('|');
}
