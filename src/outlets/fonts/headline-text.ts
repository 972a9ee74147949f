import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content, ContentFile } from '../../editorial/content/content.ts';
import { whyUnpublished } from '../../editorial/content/publication.ts';
import { usedFigures } from '../../editorial/content/used.ts';
import { isJsx, type JsxElement } from '../../editorial/source/guard.ts';
import { isStory } from '../../lib/content-folder.ts';

/** Digits, Latin capitals and punctuation that any headline or large number may need. */
const always = ' 0123456789.%+-·—…“”‘’《》，。、：；！？（）';

/** Headings that stand in components. */
const builtIn = '更正数据来源注释';

/** The prop of components that is set in it. */
const headlineProp = 'title';

/** The part of the content that readers may see. */
export function publicPart(content: Content, now: Date): Content {
  const files = content.files.filter(({ file, story }) => !isStory(file) || (story && !whyUnpublished(story, now)));
  return { ...content, files };
}

/**
 * Every character that the content wants of the headline face: what the site sets in it is titles,
 * headings, pull quotes and large numbers. The check after the build (`headline-check.ts`) names
 * anything that this missed.
 */
export function headlineCharacters(content: Content): string {
  const texts = [...content.files.flatMap((file) => [...ofFields(file), ...ofBody(file)]), ...amounts(content)];
  const characters = new Set([...always, ...builtIn, ...texts.join('')]);
  return [...characters]
    .filter((character) => character === ' ' || !/\s/.test(character))
    .sort()
    .join('');
}

/** The texts of the fields whose schema says that they are set in the headline face. */
function ofFields({ passages }: ContentFile): string[] {
  return passages.filter(({ field, headline }) => headline && field).map(({ text }) => text);
}

/** What a body sets in it: headings, component titles, pull quotes. */
function ofBody({ tree }: ContentFile): string[] {
  const texts: string[] = [];
  if (!tree) return texts;
  visit(tree, (node: Nodes | JsxElement) => {
    if (isJsx(node)) {
      if (node.name === 'PullQuote') texts.push(textOf(node));
      const title = node.attributes.find(({ name }) => name === headlineProp)?.value;
      if (typeof title === 'string') texts.push(title);
    } else if (node.type === 'heading') texts.push(textOf(node));
  });
  return texts;
}

/** The wordings of the figures that these files use: those of a draft alone are on no page. */
function amounts(content: Content): string[] {
  const used = usedFigures(content);
  return content.ledger.figures.filter(({ id }) => used.has(id)).flatMap(({ wordings }) => wordings);
}
