import { createHash } from 'node:crypto';
import { csvOf, fieldsOf, type Table } from '../lib/table.ts';

/** One file of data, and what has to be known of it. */
export interface DataFile {
  /** From the descriptor. */
  path: string;
  title: string;
  description?: string;
  /** What it holds, where that is a table. */
  table?: Table;
  /** What stands in it, where it is none. */
  text?: string;
  mediatype: string;
  /** Where its numbers are from, in words. */
  sources: readonly string[];
}

/** What is said of all of them together. */
interface About {
  title: string;
  description: string;
  created: string;
  homepage: string | undefined;
}

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/**
 * The descriptor of everything that can be downloaded as data (Data Package 2.0, datapackage.org). It names no licence:
 * under which one a report's numbers stand nobody has said, and nobody is told of one.
 */
export function dataPackage({ created, description, homepage, title }: About, files: readonly DataFile[]) {
  return {
    $schema: profile('datapackage'),
    name: 'figures',
    title,
    description,
    created,
    ...(homepage && { homepage }),
    resources: files.map(resourceOf),
  };
}

function resourceOf({ description, mediatype, path, sources, table, text = '', title }: DataFile) {
  const bytes = Buffer.from(table ? csvOf(table) : text);
  return {
    $schema: profile('dataresource'),
    // No two have one, and a part of a path holds no stop.
    name: path.replace(/\.csv$/, '').replaceAll('/', '.'),
    path,
    title,
    ...(description && { description }),
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(sources.length > 0 && { sources: sources.map((source) => ({ title: source })) }),
    ...(table && { type: 'table', schema: { $schema: profile('tableschema'), fields: fieldsOf(table) } }),
  };
}
