import { termsFile } from '../../lib/content-folder.ts';
import { findAmounts } from '../amounts/find.ts';
import { wordsOf } from '../content/concern.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import type { Term } from '../schemas/term.ts';
import type { Problem } from '../source/problem.ts';
import { placeOfField } from './field-place.ts';

type Path = [index: number, ...field: (string | number)[]];

/** What is wrong among the words that are explained. */
export function checkTerms({ files, terms = [] }: Pick<Content, 'files' | 'terms'>): Problem[] {
  const entry = files.find(({ file }) => file === termsFile);
  return entry ? [...saidTwice(entry, terms), ...withoutSource(entry, terms)] : [];
}

/** Words that no story speaks of. */
export function unusedTerms({ files, terms = [] }: Pick<Content, 'files' | 'terms'>): Problem[] {
  const entry = files.find(({ file }) => file === termsFile);
  const stories = files.filter(({ story }) => story);
  const isUsed = ({ forms, term }: Term) =>
    stories.some((story) => [term, ...forms].some((word) => wordsOf(story).includes(word)));
  return terms.flatMap((term, index) =>
    !entry || isUsed(term)
      ? []
      : {
          ...at(entry, [index, 'term']),
          rule: 'term-unused' as const,
          what: `“${term.term}”没有哪一篇用到`,
          mend: '看看正文里是不是另一种写法，写进 forms；不用了的删去；以后还要用的，留着就行',
          warning: true as const,
        },
  );
}

/** One word, two explanations: nobody knows which is meant. */
function saidTwice(entry: ContentFile, terms: readonly Term[]): Problem[] {
  const first = new Map<string, string>();
  return terms.flatMap(({ forms, term }, index) => {
    const words: [string, Path][] = [
      [term, [index, 'term']],
      ...forms.map((form, place): [string, Path] => [form, [index, 'forms', place]]),
    ];
    return words.flatMap(([word, path]): Problem[] => {
      const earlier = first.get(word);
      first.set(word, earlier ?? term);
      if (earlier === undefined) return [];
      const what = `“${word}”写了两遍，前面“${earlier}”那一条里已经有`;
      return [{ ...at(entry, path), rule: 'term-twice', what, mend: '两条并成一条，或从 forms 里删去它' }];
    });
  });
}

/** Of a statistic readers are told where it comes from. */
function withoutSource(entry: ContentFile, terms: readonly Term[]): Problem[] {
  return terms.flatMap(({ explanation, source }, index): Problem[] => {
    const [amount] = source === undefined ? findAmounts(explanation) : [];
    if (!amount) return [];
    const what = `解释里有“${explanation.slice(amount.start, amount.end)}”，没有写出处`;
    const mend =
      "补上一行“source: 事实编号”，或 source: { document: 文件名, date: '2024-01-05' }；不写数也说得清的，去掉数";
    return [{ ...at(entry, [index, 'explanation']), rule: 'term-source', what, mend }];
  });
}

function at(entry: ContentFile, path: Path) {
  const field = path.filter((part) => typeof part === 'string').join('.');
  return { ...placeOfField(entry, ...path), field };
}
