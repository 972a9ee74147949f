import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { partsOf } from '../../src/editorial/source/frontmatter.ts';
import { parseBody } from '../../src/editorial/source/parse.ts';
import { contentWith } from '../support/content.ts';
import { fixture } from '../support/project.ts';

/** As long as the fixture's longest story, 200 times, each with figures of its own. */
const story = readFileSync(`${fixture}/stories/guo-he.mdx`, 'utf8');
const names = Array.from({ length: 200 }, (_, index) => `story-${index}`);
const sources = names.map((name) => story.replace('slug: guo-he', `slug: ${name}`));
const figures = readFileSync(`${fixture}/figures/guo-he.yaml`, 'utf8');
const root = contentWith(
  Object.fromEntries(
    names.flatMap((name, index) => [
      [`stories/${name}.mdx`, sources[index] ?? ''],
      [`figures/${name}.yaml`, figures.replace(/^(- id: \S+)/gm, `$1-${index}`)],
    ]),
  ),
);

test('all that the checker does to 200 stories, against reading their MDX alone', async ({ bench }) => {
  await bench.compare(
    bench('reads', () => {
      for (const source of sources) parseBody('story.mdx', partsOf('story.mdx', source).parts?.body ?? '');
    }),
    bench('checks', () => {
      checkContent(root);
    }),
    { iterations: 5, warmupIterations: 1, time: 0 },
  );
});
