import { unified } from '@astrojs/markdown-remark';
import type { PluggableList } from 'unified';
import { syntax } from '../source/syntax.ts';
import { alignByClass } from './align-by-class.ts';
import { bareUrls } from './bare-urls.ts';
import { baseLinks } from './base-links.ts';
import { componentImports } from './component-imports.ts';
import { figureData } from './figure-data.ts';
import { joinHanLines } from './join-han-lines.ts';
import { spelledOut } from './spelled-out.ts';
import { storyGuard } from './story-guard.ts';
import { tableHeads } from './table-heads.ts';

/**
 * Markdown as it has to be for Chinese, which is written as `.mdx` only.
 * @param base the path the site is deployed under
 * @param recmaPlugins what is done to the compiled program
 */
export function markdownProcessor({ base, recmaPlugins = [] }: { base: string; recmaPlugins?: PluggableList }) {
  return unified({
    recmaPlugins,
    // They would turn ... into one character and straight quotes into curly ones.
    smartypants: false,
    remarkPlugins: [...syntax, storyGuard, bareUrls, spelledOut, joinHanLines, [baseLinks, base]],
    rehypePlugins: [alignByClass, tableHeads, figureData, componentImports],
    remarkRehype: {
      footnoteLabel: '注释',
      footnoteLabelProperties: {},
      footnoteBackLabel: (index: number) => `回到正文第${index + 1}处注释`,
    },
  });
}
