import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../src/editorial/content/content.ts';
import { digestOfRecord } from '../../src/editorial/reviews/record.ts';
import { requiredFor, sealOf } from '../../src/editorial/reviews/stages.ts';
import { reviewsFile } from '../../src/lib/content-folder.ts';

const readers = ['白小鸥', '沈一苇', '路遥遥'];

/** As if all had been read that has to be, as `npm run sign` records it, which checks the whole report each time. */
export function signAll(root: string): void {
  const { content } = readContent(root);
  const reviews = content.files.flatMap((entry) => {
    const { story } = entry;
    if (!story || !content.site) return [];
    return requiredFor(content.site, story.kind).map((stage, turn) => {
      const read = digestOfRecord(root, content, entry);
      const review = { story: story.slug, stage, who: readers[turn] ?? '', date: '2019-05-17', read };
      return { ...review, seal: sealOf(review) };
    });
  });
  writeFileSync(join(root, reviewsFile), stringify(reviews));
}
