import { isLedger, nameOf, ownFigures, sharedFigures } from '../../lib/content-folder.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Content } from '../content/content.ts';
import { meantBy, textsByName } from '../content/figure-owners.ts';
import { disagreementsIn } from '../ledger/disagreements.ts';
import type { Problem } from '../source/problem.ts';
import { placeOfField } from './field-place.ts';

/** What is wrong between the files of the ledger, and between them and the texts that they belong to. */
export function checkLedger(content: Content): Problem[] {
  return [...content.names.filter(isLedger).flatMap(strayIn(content)), ...disagreements(content), ...later(content)];
}

/** Finds files of the ledger that no text has for its own, or that two have. */
function strayIn({ ledger, names }: Content): (file: string) => Problem[] {
  const texts = textsByName(names);
  return (file) => {
    const name = nameOf(file);
    const [owner, ...others] = texts.get(name) ?? [];
    if (file === sharedFigures || !ledger.parts.has(file) || (owner && others.length === 0)) return [];
    const said = owner
      ? {
          rule: 'ledger-owner' as const,
          what: `${[owner, ...others].join(' 和 ')} 同名，分不清这些数是谁的`,
          mend: '给其中一篇改个文件名',
        }
      : {
          rule: 'ledger-owner' as const,
          what: `没有叫“${name}”的稿件，这些数没有哪一篇读得到`,
          mend: mendOf(meantBy(file, texts)),
        };
    return [{ file, line: 1, column: 1, ...said }];
  };
}

function mendOf(meant: string | undefined): string {
  return `${meant ? `是不是 ${meant}` : '文件名改成和稿件的一样'}；几篇都用的，并进 ${sharedFigures}`;
}

function disagreements({ files, ledger }: Content): Problem[] {
  const entries = new Map(files.map((entry) => [entry.file, entry]));
  return disagreementsIn(ledger).flatMap(({ field, file, index, mend, other, rule, what }) => {
    const [entry, first] = [entries.get(file), other && entries.get(other.file)];
    if (!entry) return [];
    const there = first && other && placeOfField(first, other.index, 'id');
    const where = there ? `，另一处在 ${there.file} 第${there.line}行` : '';
    return [{ ...placeOfField(entry, index, field), field, rule, what: `${what}${where}`, mend }];
  });
}

/** Figures of a time that their texts could not know of: told only, for another text may tell of it later. */
function later({ files, ledger, site }: Content): Problem[] {
  const published = Map.groupBy(files, ({ file }) => ownFigures(file));
  return files.flatMap((entry) => {
    const dates = (published.get(entry.file) ?? []).flatMap(({ story }) => story?.date ?? []);
    return (ledger.parts.get(entry.file)?.figures ?? []).flatMap(({ asOf, source }, index): Problem[] => {
      const known =
        [site?.date ?? '', ...dates, ...(typeof source === 'string' ? [] : [source.date])].sort().at(-1) ?? '';
      if (!site || !/^\d/.test(asOf) || asOf <= known.slice(0, asOf.length)) return [];
      const what = `“${asOf}”晚于${formatDate(known)}，报道那时还不知道`;
      const mend = '核对年月；确实是后来的数，出处写那份文件和它的日期';
      return [
        { ...placeOfField(entry, index, 'asOf'), field: 'asOf', rule: 'figure-later', what, mend, warning: true },
      ];
    });
  });
}
