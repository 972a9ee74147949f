import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { Document } from 'yaml';
import { isStory } from '../../lib/content-folder.ts';
import { type Named, namedIn } from '../schemas/roles.ts';
import { type Story, storySchema } from '../schemas/story.ts';
import { type Voice, voiceSchema } from '../schemas/voice.ts';
import { passagesOfBody } from '../source/body-passages.ts';
import { partsOf, withoutFrontmatter } from '../source/frontmatter.ts';
import { parseBody } from '../source/parse.ts';
import type { Passage } from '../source/passage.ts';
import type { Problem } from '../source/problem.ts';
import type { Telling } from '../source/told.ts';
import { checkYaml } from '../source/yaml.ts';
import { passagesOfYaml } from '../source/yaml-passages.ts';

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
  voice?: Voice | undefined;
  /** What it says of itself is only told, and refused when it is published. */
  draft?: boolean | undefined;
  /** The facts it tells, where it says so. */
  facts?: readonly string[] | undefined;
  /** The place in the feature that it claims, whatever that is. */
  order?: unknown;
  /** What an earlier check has kept of it. */
  gist?: Gist;
}

/** What a file says of itself. */
export type OfItself = Pick<ContentFile, 'named' | 'story' | 'voice' | 'draft' | 'facts' | 'order'>;

/**
 * What is asked of a file in which nothing has changed and nothing is wrong, because of other files: what it says of
 * itself, names, tells and leads to. Whoever asks for more has it read.
 */
export interface Gist extends OfItself {
  names: readonly Pick<Named, 'kind' | 'name'>[];
  told: readonly Telling[];
  words: string;
  /** A digest of all that its body says and shows. */
  body: string;
  anchors: readonly string[];
  links: readonly string[];
  /** What its schema makes of it, where it is YAML alone: figures, scenes, what all pages say. */
  data?: unknown;
}

/** What could be made of a file, of which nothing else is known. */
export interface Reading {
  as?: ContentFile;
  problems: Problem[];
}

/** One of YAML alone, and what its schema makes of it. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): Reading & { data: z.output<Schema> | undefined } {
  const { data, document, problems } = checkYaml(file, source, schema);
  const fields = document ? passagesOfYaml(document, source, schema) : [];
  const as = { file, source, document, fields, passages: readOf(fields), named: namedIn(data, schema) };
  return { data, problems, as };
}

/** A story or a voice. */
export function readEntry(file: string, source: string): Reading {
  const { parts, problems } = partsOf(file, source);
  if (!parts) return { problems };
  const { body, yaml: head } = parts;
  const schema = isStory(file) ? storySchema : voiceSchema;
  const checked = checkYaml<typeof storySchema | typeof voiceSchema>(file, head, schema);
  const { data, document } = checked;
  const { problems: ofBody, tree } = parseBody(file, body);
  const story = data && 'slug' in data ? data : undefined;
  const voice = data && 'recorder' in data ? data : undefined;
  const fields = document ? passagesOfYaml(document, source, schema) : [];
  const passages = [...readOf(fields), ...(tree ? passagesOfBody(tree, source) : [])];
  const named = namedIn(data, schema);
  return {
    problems: [...checked.problems, ...ofBody],
    as: {
      file,
      source,
      document,
      tree,
      story,
      voice,
      draft: data?.draft,
      facts: data?.facts,
      order: document?.get('order'),
      named,
      fields,
      passages,
    },
  };
}

/** The text of a page of its own. */
export function readText(file: string, source: string): Reading {
  const refused = withoutFrontmatter(file, source);
  if (refused.length > 0) return { problems: refused };
  const { problems, tree } = parseBody(file, source);
  const passages = tree ? passagesOfBody(tree, source) : [];
  return { problems, as: { file, source, tree, named: [], fields: [], passages } };
}

/** The fields that readers read. */
function readOf(fields: readonly Passage[]): Passage[] {
  return fields.filter(({ unread }) => !unread);
}
