import { writeFileSync } from 'node:fs';
import { readContent } from '../../src/editorial/content/content.ts';
import { requiredFor } from '../../src/editorial/reviews/stages.ts';
import { reviewsFile, storiesFolder } from '../../src/lib/content-folder.ts';
import { sign } from '../../src/tools/reviews/sign.ts';

/**
 * Has all stories of the fixture read anew that its `site.yaml` wants read: after an edit of one of them, or of a figure
 * or a picture in it, `node tests/support/sign-fixture.ts`.
 */
const root = 'tests/report';
const readers = ['白小鸥', '沈一苇', '路遥遥', '林小满', '林小满', '何老师'];
writeFileSync(`${root}/${reviewsFile}`, '[]\n');
const { files, site } = readContent(root).content;
if (!site) throw new Error(`${root} has no site.yaml that can be read`);
for (const { file, story } of files.filter((entry) => entry.file.startsWith(storiesFolder))) {
  const stages = story && !story.draft ? requiredFor(site, story.kind) : [];
  for (const [turn, stage] of stages.entries()) {
    const { err, out } = await sign(root, [file, stage, readers[turn] ?? ''], '2019-05-17');
    console.log([...out, ...err].join('\n'));
  }
}
