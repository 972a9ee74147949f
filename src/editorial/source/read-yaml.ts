import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { keptFile } from '../../lib/kept-file.ts';
import { asText } from './problem.ts';
import { checkYaml } from './yaml.ts';

/**
 * Reads a YAML file of `content/` and checks it against its schema.
 * @param path from the project's root, which is where every command runs
 * @throws an Error that lists all mistakes in Chinese, each with its line and field
 */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  return yamlIn(path, readFileSync(path, 'utf8'), schema);
}

/** The same of a text that was read. @param path for whoever is told of mistakes */
export function yamlIn<Schema extends z.ZodType>(path: string, text: string, schema: Schema): z.output<Schema> {
  const { data, problems } = checkYaml(path, text, schema);
  if (problems.length > 0) throw new Error(problems.map(asText).join('\n'));
  return data as z.output<Schema>;
}

/** Reads a YAML file of content each time it is asked for. An edit shows at once; what has not changed is read once. */
export function keptYaml<Schema extends z.ZodType>(file: string, schema: Schema): () => z.output<Schema> {
  return keptFile(file, (text) => yamlIn(file, text, schema));
}
