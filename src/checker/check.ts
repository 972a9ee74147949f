import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { artShown } from '../art/shown.ts';
import { ledgerSchema } from '../figures/ledger.ts';
import { sceneSchema } from '../schemas/scene.ts';
import { siteSchema } from '../schemas/site.ts';
import { storySchema } from '../schemas/story.ts';
import { voiceSchema } from '../schemas/voice.ts';
import { checkBody, type Known } from './body.ts';
import { partsOf } from './frontmatter.ts';
import { misplaced } from './misplaced.ts';
import { inOrder, type Problem } from './problem.ts';
import { type Entry, missingPictures, sameSlug, unknownInFrontmatter, unusedArt, unusedFigures } from './references.ts';
import { readSource } from './source.ts';
import { checkYaml } from './yaml.ts';

const texts = ['content/about.mdx', 'content/charts.mdx'];

/**
 * Finds every mistake of every file in `content/`.
 * @param root the folder that holds `content/`
 */
export function checkContent(root: string): Problem[] {
  const files = globSync('content/**/*.*', { cwd: root }).sort();
  const problems: Problem[] = files.flatMap(misplaced);
  const keep = <Data>({ data, problems: found }: { data: Data; problems: Problem[] }): Data => {
    problems.push(...found);
    return data;
  };
  const read = (file: string): string | undefined => {
    if (!existsSync(join(root, file))) {
      problems.push({ file, line: 1, column: 1, what: '少了这个文件', mend: '从上一个版本里取回来' });
      return undefined;
    }
    const source = readSource(root, file);
    return keep({ data: source.text, problems: source.problems });
  };
  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const text = read(file);
    return text === undefined ? undefined : keep(checkYaml(file, text, schema));
  };

  const ledger = read('content/figures.yaml') ?? '';
  const figures = keep(checkYaml('content/figures.yaml', ledger, ledgerSchema)) ?? [];
  const site = yaml('content/site.yaml', siteSchema);
  const scenes = yaml('content/scenes.yaml', z.array(sceneSchema)) ?? [];
  const entries = files
    .filter((file) => /^content\/(stories|voices)\/[^/]+\.mdx$/.test(file))
    .flatMap((file): Entry[] => {
      const text = read(file);
      if (text === undefined) return [];
      const { parts, problems: found } = partsOf(file, text);
      problems.push(...found);
      if (!parts) return [];
      const isStory = file.startsWith('content/stories/');
      const story = isStory ? keep(checkYaml(file, parts.yaml, storySchema, 2)) : undefined;
      if (!isStory) keep(checkYaml(file, parts.yaml, voiceSchema, 2));
      return [{ file, text, body: parts.body, story }];
    });

  const known: Known = {
    // By their lines: one mistake in the ledger must not make every figure unknown.
    figures: [...ledger.matchAll(/^- id: *([^\s#]+)/gm)].map(([, id]) => id ?? ''),
    art: files.filter((file) => /^content\/art\/.*\.svg$/.test(file)).map((file) => basename(file, '.svg')),
    photos: files.filter((file) => /^content\/photos\//.test(file)).map((file) => basename(file)),
    pages: [
      '/',
      '/voices/',
      '/scenes/',
      '/data/',
      '/about/',
      ...new Set(entries.flatMap(({ text }) => storyPage(text))),
    ],
  };
  const bodies = [...entries, ...texts.flatMap((file) => ({ file, text: read(file) ?? '', body: undefined }))];
  for (const { body, file, text } of bodies) problems.push(...checkBody(file, body ?? text, known));
  problems.push(...sameSlug(entries), ...entries.flatMap((entry) => unknownInFrontmatter(entry, known)));

  problems.push(...missingPictures(read('content/scenes.yaml') ?? '', scenes, known));

  // What an unreadable file would have used is not unused.
  if (problems.length === 0) {
    const named = [...(site?.headlineFigures ?? []), ...entries.flatMap(({ story }) => story?.keyFigures ?? [])];
    const stories = entries.flatMap(({ story }) => story ?? []);
    const shown = artShown({ scenes, stories, bodies: bodies.map(({ text }) => text) });
    problems.push(
      ...unusedFigures(ledger, figures, { named, texts: bodies.map(({ text }) => text) }),
      ...unusedArt(known, shown),
    );
  }
  return inOrder(unique(problems));
}

function storyPage(text: string): string[] {
  const slug = text.match(/^slug: *([^\s#]+)/m)?.[1];
  return slug ? [`/stories/${slug}/`] : [];
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
