import { figureSchema } from '../../editorial/schemas/figure.ts';
import { personSchema, postSchema } from '../../editorial/schemas/name-list.ts';
import { sceneSchema } from '../../editorial/schemas/scene.ts';
import { correctionSchema, storySchema } from '../../editorial/schemas/story.ts';
import { termSchema } from '../../editorial/schemas/term.ts';
import { voiceSchema } from '../../editorial/schemas/voice.ts';
import { wordingSchema } from '../../editorial/schemas/wording.ts';
import { rulesFile } from '../../lib/content-folder.ts';
import { guidePages, withLists } from './guide.ts';
import { rulesPage } from './rules-page.ts';
import { contentSchemas, jsonSchema } from './schemas.ts';
import { asListItem, componentSnippets, ending, indented, type Snippet, stops, yamlLines } from './snippets.ts';

/**
 * What is made from schemas, contracts, examples, claims and rules: the files of `.vscode/` and the guides, by path, with
 * their text. A report that brings no guide along gets none.
 */
export function editorKit(): Map<string, string> {
  const schemas = Object.entries(contentSchemas).map(([name, schema]): [string, string] => [
    `.vscode/schemas/${name}.schema.json`,
    asJson(jsonSchema(schema)),
  ]);
  const pages = guidePages();
  const guides = pages.size > 0 ? [...withLists(pages), [rulesFile, rulesPage()] as const] : [];
  return new Map([...schemas, ['.vscode/content.code-snippets', asJson(snippets())], ...guides]);
}

function snippets(): Record<string, Snippet> {
  const frontmatter = (lines: readonly string[]) => ['---', ...lines, '---', '', '$0'];
  return {
    ...componentSnippets(),
    报道的登记项: {
      scope: 'mdx',
      prefix: ['story', '报道'],
      body: frontmatter(yamlLines(jsonSchema(storySchema), ['subject', 'byline', 'art', 'draft'])),
      description: '一篇报道开头的登记项',
    },
    照片题图: {
      scope: 'mdx',
      prefix: ['photo', '照片'],
      body: ending(['cover:', ...yamlLines(jsonSchema(storySchema.shape.cover), ['photo', 'credit']).map(indented)]),
      description: '题图用照片，写在报道的登记项里',
    },
    心声的登记项: {
      scope: 'mdx',
      prefix: ['voice', '心声'],
      body: frontmatter(yamlLines(jsonSchema(voiceSchema))),
      description: '一则心声开头的登记项',
    },
    更正: {
      scope: 'mdx,yaml',
      prefix: ['corrections', '更正'],
      body: ending(['corrections:', ...asListItem(yamlLines(jsonSchema(correctionSchema))).map(indented)]),
      description: '一条更正，写在那篇报道的登记项里',
    },
    数字总账的一条: {
      scope: 'yaml',
      prefix: ['figure', '数字'],
      body: ending(asListItem(yamlLines(jsonSchema(figureSchema)))),
      description: 'content/figures/ 里的一个数',
    },
    名词解释: {
      scope: 'yaml',
      prefix: ['term', '名词'],
      body: ending(asListItem(yamlLines(jsonSchema(termSchema)))),
      description: 'content/terms.yaml 里的一个词',
    },
    ...listSnippets(),
    一个场景: {
      scope: 'yaml',
      prefix: ['scene', '场景'],
      body: ending(asListItem(yamlLines(jsonSchema(sceneSchema), ['art']))),
      description: 'content/scenes.yaml 里的一幅',
    },
  };
}

/** Of the lists that a desk keeps. */
function listSnippets(): Record<string, Snippet> {
  const tab = stops();
  return {
    名录里的一个人: {
      scope: 'yaml',
      prefix: ['person', '姓名'],
      body: ending([
        ...asListItem(yamlLines(jsonSchema(personSchema), ['pronoun'], tab)),
        '  posts:',
        ...asListItem(yamlLines(jsonSchema(postSchema), [], tab)).map((line) => `    ${line}`),
      ]),
      description: 'content/names.yaml 的 people 里的一条',
    },
    一条用词: {
      scope: 'yaml',
      prefix: ['wording', '用词'],
      body: ending(asListItem(yamlLines(jsonSchema(wordingSchema)))),
      description: 'content/wording.yaml 里的一条',
    },
  };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
