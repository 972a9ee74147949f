/** Digits, Latin capitals and punctuation that any headline or large number may need. */
const always = ' 0123456789.%+-·—…“”‘’《》，。、：；！？（）';

/** Headings that stand in components. */
const builtIn = '全国更正数据来源注释';

/** What content files set in the headline face: fields of YAML, headings, component titles, pull quotes, amounts. */
const headlinePatterns = [
  /^\s*(?:title|name|subject|theme|occasion): *(.+)$/gm,
  /^#{2,} +(.+)$/gm,
  /\btitle="([^"]*)"/g,
  /<PullQuote[^>]*>([\s\S]*?)<\/PullQuote>/g,
  /^\s*wordings: \[(.*)\]$/gm,
];

/**
 * Every character the headline face must hold: what the site sets in it is titles,
 * headings, pull quotes and large numbers. The check after the build
 * (`headline-check.ts`) names anything that this missed.
 * @param sources the texts of the content files, MDX and YAML
 */
export function headlineCharacters(sources: readonly string[]): string {
  const texts = sources.flatMap((source) =>
    headlinePatterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? '')),
  );
  const characters = new Set([...always, ...builtIn, ...texts.join('')]);
  return [...characters]
    .filter((character) => character === ' ' || !/\s/.test(character))
    .sort()
    .join('');
}
