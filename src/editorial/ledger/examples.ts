import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { z } from 'astro/zod';
import { deploymentOf } from '../../lib/deployment/deployment.ts';
import { type Figure, figureSchema } from '../schemas/figure.ts';
import { componentFolder } from '../source/component-folder.ts';
import { partsOf } from '../source/frontmatter.ts';
import { asText } from '../source/problem.ts';
import { checkYaml } from '../source/yaml.ts';

/**
 * A story component in every state, as an editor would write it. Its figures stand in its own frontmatter and its
 * drawings beside it, so that it shows the same whatever the report is about.
 */
export interface Example {
  /** The component's name. */
  name: string;
  file: string;
  source: string;
  /** Without its frontmatter, on the same lines. */
  body: string;
  figures: readonly Figure[];
}

const head = z.strictObject({ figures: z.array(figureSchema) });
const filesNamed = (name: string) =>
  globSync(`*/${name}`, { cwd: componentFolder })
    .sort()
    .map((file) => resolve(componentFolder, file));

/** The example of every component that has one, by name. */
export function readExamples(): Example[] {
  return filesNamed('example.mdx').map(readExample);
}

/** The example that a file is, if it is one. */
export function exampleAt(path = ''): Example | undefined {
  return path.startsWith(componentFolder) && filesNamed('example.mdx').includes(path) ? readExample(path) : undefined;
}

/** @throws in Chinese when its figures are not what the ledger's would have to be */
function readExample(file: string): Example {
  const source = readFileSync(file, 'utf8');
  const example = { name: basename(dirname(file)), file, source, body: source, figures: [] };
  if (!source.startsWith('---')) return example;
  const { parts, problems } = partsOf(file, source);
  const checked = parts ? checkYaml(file, parts.yaml, head) : { problems, data: undefined };
  if (!parts || !checked.data) throw new Error(checked.problems.map(asText).join('\n'));
  return { ...example, body: parts.body, figures: checked.data.figures };
}

/** Whether this run has the gallery that shows them: `npm run dev` has, and a build with `PREVIEW=1`. */
const hasGallery = () => deploymentOf(process.env).preview;

/** The figures of the examples, where they are shown. */
export function exampleFigures(): readonly Figure[] {
  return hasGallery() ? readExamples().flatMap(({ figures }) => figures) : [];
}

/** The drawings of the examples, by name, where they are shown. */
export function exampleDrawings(): ReadonlyMap<string, string> {
  return new Map(hasGallery() ? filesNamed('*.svg').map((file) => [basename(file, '.svg'), file]) : []);
}

/** Their photographs, by name with its ending, from the project's root. */
export const examplePhotos = () => examplesEnding('jpg');
/** Their sounds, and their videos with what is said in them. */
export const exampleSounds = () => examplesEnding('mp3');
export const exampleVideos = () => examplesEnding('{mp4,vtt,webm}');

function examplesEnding(ending: string): ReadonlyMap<string, string> {
  const files = hasGallery() ? filesNamed(`*.${ending}`) : [];
  return new Map(files.map((file) => [basename(file), relative('', file)]));
}
