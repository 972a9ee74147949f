import { wordingFile } from '../../../lib/content-folder.ts';
import type { RuleId } from '../../../lib/rule-id.ts';
import type { ContentFile } from '../../content/reading.ts';
import type { Wording } from '../../schemas/wording.ts';
import type { Problem } from '../../source/problem.ts';
import { placeOfField } from '../field-place.ts';
import { miswordedIn } from './find.ts';

interface Said {
  path: readonly (string | number)[];
  rule: RuleId;
  what: string;
  mend: string;
}

/** What does not go together in the desk's own list: entries that contradict, exceptions that except nothing, examples that are none. */
export function checkWordings(files: readonly ContentFile[], list: readonly Wording[]): Problem[] {
  const entry = files.find(({ file }) => file === wordingFile);
  if (!entry) return [];
  const first = new Map<string, number>();
  return list.flatMap((wording, index) =>
    [
      ...twice(wording, index, first),
      ...contradictions(wording, index, list),
      ...needless(wording, index),
      ...examples(wording, index, list),
    ].map(({ path, ...said }) => ({
      ...placeOfField(entry, ...path),
      field: path.filter((part) => typeof part === 'string').join('.'),
      ...said,
    })),
  );
}

/** One wording in two entries: nobody knows which holds. */
function twice({ wrong }: Wording, index: number, first: Map<string, number>): Said[] {
  return wrong.flatMap((word, place): Said[] => {
    const earlier = first.get(word);
    first.set(word, earlier ?? index);
    const path = [index, 'wrong', place];
    if (earlier === undefined) return [];
    const what = `“${word}”写了两遍，第${earlier + 1}条里也有`;
    return [{ path, rule: 'wording-twice', what, mend: '留下一处，删去这一处' }];
  });
}

/** What is right here, and wrong here or in another entry. */
function contradictions(wording: Wording, index: number, list: readonly Wording[]): Said[] {
  return wording.right.flatMap((word, place): Said[] => {
    const path = [index, 'right', place];
    const own = wording.wrong.find((wrong) => word.includes(wrong));
    const isExcepted = wording.except?.some((except) => word.includes(except) || except.includes(word));
    if (own !== undefined && !isExcepted) {
      const what = `该用的“${word}”里就有不用的“${own}”`;
      return [{ path, rule: 'wording-contradiction', what, mend: '改成别的写法；真该这样写的，把它写进 except' }];
    }
    const other = miswordedIn(word, list).find(({ entry }) => entry !== wording)?.entry;
    if (!other) return [];
    const what = `该用的“${word}”，第${list.indexOf(other) + 1}条却说不用`;
    return [{ path, rule: 'wording-contradiction', what, mend: '两条只留一条，或把它写进那一条的 except' }];
  });
}

/** An exception that holds none of the wordings excepts nothing. */
function needless({ except = [], wrong }: Wording, index: number): Said[] {
  return except.flatMap((word, place): Said[] => {
    if (wrong.some((each) => word.includes(each))) return [];
    const what = `“${word}”里没有这一条不用的写法，写了也没有用`;
    return [{ path: [index, 'except', place], rule: 'wording-exception', what, mend: '写全，或删去' }];
  });
}

/** Each entry is tried on its own examples. */
function examples(wording: Wording, index: number, list: readonly Wording[]): Said[] {
  const { bad, good } = wording;
  const rule = 'wording-example' as const;
  const isFound = miswordedIn(bad, [wording]).length > 0;
  const [wrongly] = miswordedIn(good, list);
  const told = wrongly && `“${good.slice(wrongly.start, wrongly.end)}”`;
  return [
    ...(isFound
      ? []
      : [{ path: [index, 'bad'], rule, what: '错的例句里，这一条找不到错', mend: '例句里用上 wrong 里的一种' }]),
    ...(told
      ? [{ path: [index, 'good'], rule, what: `对的例句里，${told}算错`, mend: '换一句；没有错的说法，写进 except' }]
      : []),
  ];
}
