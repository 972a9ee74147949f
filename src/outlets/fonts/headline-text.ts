import { isScalar, parseDocument, visit } from 'yaml';
import { figureSchema } from '../../editorial/schemas/figure.ts';
import { fieldsFor } from '../../editorial/schemas/roles.ts';
import { sceneSchema } from '../../editorial/schemas/scene.ts';
import { siteSchema } from '../../editorial/schemas/site.ts';
import { storySchema } from '../../editorial/schemas/story.ts';
import { voiceSchema } from '../../editorial/schemas/voice.ts';

/** Digits, Latin capitals and punctuation that any headline or large number may need. */
const always = ' 0123456789.%+-·—…“”‘’《》，。、：；！？（）';

/** Headings that stand in components. */
const builtIn = '全国更正数据来源注释';

/** Fields of YAML that are set in the headline face. */
const headlineFields = [figureSchema, sceneSchema, siteSchema, storySchema, voiceSchema].flatMap((schema) =>
  fieldsFor('headline', schema),
);

/** What MDX sets in it: headings, component titles, pull quotes. */
const headlinePatterns = [/^#{2,} +(.+)$/gm, /\btitle="([^"]*)"/g, /<PullQuote[^>]*>([\s\S]*?)<\/PullQuote>/g];

/**
 * Every character the headline face must hold: what the site sets in it is titles,
 * headings, pull quotes and large numbers. The check after the build
 * (`headline-check.ts`) names anything that this missed.
 * @param sources the texts of the content files, MDX and YAML
 */
export function headlineCharacters(sources: readonly string[]): string {
  const texts = sources.flatMap((source) => {
    // A text without frontmatter is no YAML, and has no such fields.
    const yaml = source.match(/^---\r?\n([\s\S]*?)\n---/)?.[1] ?? source;
    const found = headlinePatterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
    return [...found, ...fieldsOf(yaml)];
  });
  const characters = new Set([...always, ...builtIn, ...texts.join('')]);
  return [...characters]
    .filter((character) => character === ' ' || !/\s/.test(character))
    .sort()
    .join('');
}

/** The texts of the fields that are set in the headline face, however deep, in whatever style they are written. */
function fieldsOf(yaml: string): string[] {
  const texts: string[] = [];
  visit(parseDocument(yaml, { logLevel: 'silent' }), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !headlineFields.includes(String(key.value)) || !value) return;
      visit(value as Parameters<typeof visit>[0], { Scalar: (_key, { value: text }) => void texts.push(String(text)) });
    },
  });
  return texts;
}
