import type { ContentFile } from '../../content/reading.ts';
import type { Wording } from '../../schemas/wording.ts';
import type { Problem } from '../../source/problem.ts';
import { problemIn } from '../../source/problem-in.ts';
import { miswordedIn } from './find.ts';

/** The wordings of a file that the desk does not use; what a correction quotes stands as it stood. */
export function checkWording(file: ContentFile, list: readonly Wording[]): Problem[] {
  const passages = file.passages.filter(({ credit, quoted }) => !quoted && !credit);
  return passages.flatMap((passage) =>
    miswordedIn(passage.text, list, passage.said).map(({ end, entry, start }) => ({
      ...problemIn(file, passage, {
        start,
        end,
        rule: 'wording',
        what: `“${passage.text.slice(start, end)}”不用：${entry.reason.replace(/。$/, '')}`,
        mend: mendOf(entry, passage.text.slice(start, end)),
      }),
      ...(entry.level === '提醒' && { warning: true as const }),
    })),
  );
}

/** Of as many right words as there are wrong ones, each is for the one in its place. */
function mendOf({ right, source, wrong }: Wording, written: string): string {
  const own = right.length === wrong.length ? right.slice(wrong.indexOf(written)).slice(0, 1) : right;
  const instead = own.map((word) => `“${word}”`).join('或');
  return `改成${instead}${own.length > 1 ? '，看意思选' : ''}${source ? `（${source}）` : ''}`;
}
