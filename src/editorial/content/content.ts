import { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { Document } from 'yaml';
import {
  chartsFile,
  contentFolder,
  formerLedger,
  isEntry,
  isStory,
  scenesFile,
  siteFile,
  spreadFile,
  textFile,
} from '../../lib/content-folder.ts';
import { type Ledger, type LedgerPart, ledgerOf, ledgerSchema } from '../ledger/ledger.ts';
import { type Named, namedIn } from '../schemas/roles.ts';
import { type Scene, sceneSchema } from '../schemas/scene.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Story, storySchema } from '../schemas/story.ts';
import { voiceSchema } from '../schemas/voice.ts';
import { passagesOfBody } from '../source/body-passages.ts';
import { partsOf, withoutFrontmatter } from '../source/frontmatter.ts';
import { parseBody } from '../source/parse.ts';
import type { Passage } from '../source/passage.ts';
import type { Problem } from '../source/problem.ts';
import { safely } from '../source/safely.ts';
import { readSource } from '../source/text-file.ts';
import { checkYaml } from '../source/yaml.ts';
import { passagesOfYaml } from '../source/yaml-passages.ts';
import { idsAnyway, isPart, meantParts } from './ledger-parts.ts';
import { isText, misplaced } from './misplaced.ts';
import { namesIn } from './names.ts';

/** A file of `content/`, as far as it could be read. */
export interface ContentFile {
  file: string;
  source: string;
  document?: Document.Parsed | undefined;
  tree?: Root | undefined;
  /** What its fields name, where they are right. */
  named: readonly Named[];
  /** What stands in its fields, whether or not it is for readers. */
  fields: readonly Passage[];
  /** What readers read of it. */
  passages: readonly Passage[];
  story?: Story | undefined;
  /** The facts it tells, where it says so. */
  facts?: readonly string[] | undefined;
}

export interface Content {
  /** Every file there is, from the root: `content/stories/a.mdx`. */
  names: string[];
  files: ContentFile[];
  ledger: Ledger;
  scenes: readonly Scene[];
  site: Site | undefined;
}

/**
 * Reads all of `content/`, and says what cannot be read; a file that cannot keeps no other from being read.
 * @param root the folder that holds `content/`
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const { names, problems } = namesIn(root, contentFolder);
  names.sort();
  problems.push(...names.flatMap(misplaced));
  const files: ContentFile[] = [];
  const read = (file: string, make: (source: string) => Read): void => {
    const found = safely(file, () => {
      if (!names.includes(file)) {
        return [{ file, line: 1, column: 1, rule: 'file-missing', what: '少了这个文件', mend: '从上一个版本里取回来' }];
      }
      const source = readSource(root, file);
      if (source.text === undefined) return source.problems;
      const made = make(source.text);
      if (made.as) files.push({ file, source: source.text, ...made.as });
      return made.problems;
    });
    problems.push(...found);
  };

  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
    let data: z.output<Schema> | undefined;
    read(file, (source) => {
      const checked = checkYaml(file, source, schema);
      const { document } = checked;
      data = checked.data;
      const fields = document ? passagesOfYaml(document, source, schema) : [];
      return {
        problems: checked.problems,
        as: { document, fields, passages: readOf(fields), named: namedIn(data, schema) },
      };
    });
    return data;
  };
  const parts = names.filter(isPart).map((file): LedgerPart => {
    const figures = file === formerLedger ? undefined : yaml(file, ledgerSchema);
    return { file, figures, seen: figures ? { ids: figures.map(({ id }) => id), all: true } : idsAnyway(root, file) };
  });
  const scenes = yaml(scenesFile, z.array(sceneSchema)) ?? [];
  const site = yaml(siteFile, siteSchema);

  for (const file of names.filter(isEntry)) read(file, (source) => readEntry(file, source));
  const texts = [textFile('about'), chartsFile, ...names.filter((file) => file === spreadFile || isText(file))];
  for (const file of new Set(texts)) {
    read(file, (source) => {
      const refused = withoutFrontmatter(file, source);
      if (refused.length > 0) return { problems: refused };
      const { problems: found, tree } = parseBody(file, source);
      return {
        problems: found,
        as: { tree, named: [], fields: [], passages: tree ? passagesOfBody(tree, source) : [] },
      };
    });
  }
  return {
    content: { names, files, ledger: ledgerOf([...parts, ...meantParts(root, names)]), scenes, site },
    problems,
  };
}

/** What could be made of a file. */
interface Read {
  as?: Omit<ContentFile, 'file' | 'source'>;
  problems: Problem[];
}

function readEntry(file: string, source: string): Read {
  const { parts, problems } = partsOf(file, source);
  if (!parts) return { problems };
  const { body, yaml: head } = parts;
  const schema = isStory(file) ? storySchema : voiceSchema;
  const checked = checkYaml<typeof storySchema | typeof voiceSchema>(file, head, schema);
  const { data, document } = checked;
  const { problems: ofBody, tree } = parseBody(file, body);
  const story = data && 'slug' in data ? data : undefined;
  const fields = document ? passagesOfYaml(document, source, schema) : [];
  const passages = [...readOf(fields), ...(tree ? passagesOfBody(tree, source) : [])];
  return {
    problems: [...checked.problems, ...ofBody],
    as: { document, tree, story, facts: data?.facts, named: namedIn(data, schema), fields, passages },
  };
}

/** The fields that readers read. */
function readOf(fields: readonly Passage[]): Passage[] {
  return fields.filter(({ unread }) => !unread);
}
