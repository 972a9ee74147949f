import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { Document } from 'yaml';
import {
  contentFolder,
  isEntry,
  isStory,
  ledgerFile,
  scenesFile,
  siteFile,
  textFile,
} from '../../lib/content-folder.ts';
import { ledgerSchema } from '../ledger/ledger.ts';
import type { Figure } from '../schemas/figure.ts';
import { type Named, namedIn } from '../schemas/roles.ts';
import { type Scene, sceneSchema } from '../schemas/scene.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Story, storySchema } from '../schemas/story.ts';
import { voiceSchema } from '../schemas/voice.ts';
import { partsOf } from '../source/frontmatter.ts';
import { parseBody } from '../source/parse.ts';
import { type Passage, passagesOfBody, passagesOfYaml } from '../source/passages.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/text-file.ts';
import { checkYaml } from '../source/yaml.ts';
import { isText, misplaced } from './misplaced.ts';

/** A file of `content/`, as far as it could be read. */
export interface ContentFile {
  file: string;
  source: string;
  document?: Document.Parsed | undefined;
  tree?: Root | undefined;
  /** What its fields name, where they are right. */
  named: readonly Named[];
  /** What readers read of it. */
  passages: Passage[];
  story?: Story | undefined;
  /** The facts it tells, where it says so. */
  facts?: readonly string[] | undefined;
}

export interface Content {
  /** Every file there is, from the root: `content/stories/a.mdx`. */
  names: string[];
  files: ContentFile[];
  /** Nothing when it cannot be read: then nobody knows what it covers. */
  ledger: readonly Figure[] | undefined;
  scenes: readonly Scene[];
  site: Site | undefined;
}

/** What operating systems leave behind. */
const droppings = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Reads all of `content/`, and says what cannot be read. @param root the folder that holds `content/` */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const names = readdirSync(join(root, contentFolder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !droppings.includes(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const problems: Problem[] = names.flatMap(misplaced);
  const read = (file: string): string | undefined => {
    if (!existsSync(join(root, file))) {
      problems.push({ file, line: 1, column: 1, what: '少了这个文件', mend: '从上一个版本里取回来' });
      return undefined;
    }
    const source = readSource(root, file);
    problems.push(...source.problems);
    return source.text;
  };

  const files: ContentFile[] = [];
  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
    const source = read(file);
    if (source === undefined) return undefined;
    const checked = checkYaml(file, source, schema);
    problems.push(...checked.problems);
    const { document } = checked;
    const passages = document ? passagesOfYaml(document, source, schema) : [];
    files.push({ file, source, document, passages, named: namedIn(checked.data, schema) });
    return checked.data;
  };
  const ledger = yaml(ledgerFile, ledgerSchema);
  const scenes = yaml(scenesFile, z.array(sceneSchema)) ?? [];
  const site = yaml(siteFile, siteSchema);

  for (const file of names.filter(isEntry)) {
    const source = read(file);
    const parts = source === undefined ? undefined : partsOf(file, source);
    problems.push(...(parts?.problems ?? []));
    if (source === undefined || !parts?.parts) continue;
    const { body, yaml: head } = parts.parts;
    const schema = isStory(file) ? storySchema : voiceSchema;
    const checked = checkYaml<typeof storySchema | typeof voiceSchema>(file, head, schema);
    const parsed = parseBody(file, body);
    problems.push(...checked.problems, ...parsed.problems);
    const story = checked.data && 'slug' in checked.data ? checked.data : undefined;
    files.push({
      file,
      source,
      document: checked.document,
      tree: parsed.tree,
      story,
      facts: checked.data?.facts,
      named: namedIn(checked.data, schema),
      passages: [
        ...(checked.document ? passagesOfYaml(checked.document, head, schema) : []),
        ...(parsed.tree ? passagesOfBody(parsed.tree, body) : []),
      ],
    });
  }
  for (const file of new Set([...['about', 'charts'].map(textFile), ...names.filter(isText)])) {
    const source = read(file);
    if (source === undefined) continue;
    const { problems: found, tree } = parseBody(file, source);
    problems.push(...found);
    files.push({ file, source, tree, named: [], passages: tree ? passagesOfBody(tree, source) : [] });
  }
  return { content: { names, files, ledger, scenes, site }, problems };
}
