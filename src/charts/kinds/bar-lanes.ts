import { noNumber, numberAt, type Row, type Shown, seriesCount, slotsOf } from '../../editorial/charts/plot.ts';

/** A line of a chart of bars: words, and beside or under them one bar, or none. */
export interface Lane {
  label: string;
  wording: string;
  /** It heads the bars that follow, or says something of the one before, and has no bar. */
  words?: 'head' | 'note';
  aside?: string;
  row?: Row;
  /** Which of its series it is. */
  series: number;
}

/** So many bars have their words over them, on lines of their own. */
const mostRoomy = 6;
/** A name so long stands beside its bar. */
const longestBeside = 6;

/** Whether words stand beside their bars: where bars are many, or several share a name. */
export function isDense(shown: Shown): boolean {
  const slots = slotsOf(shown);
  const short = slots.every(({ label }) => label.length <= longestBeside);
  return seriesCount(shown) > 1 || (slots.length > mostRoomy && short);
}

/** The lines of a chart, from the top. */
export function lanesOf(shown: Shown): Lane[] {
  const { marked, series } = shown;
  const count = seriesCount(shown);
  return slotsOf(shown).flatMap(({ label }, slot) => {
    const note = marked?.slot === slot ? marked.text : '';
    const own = Array.from({ length: count }, (_, index): Lane => {
      const row = numberAt(shown, slot, index);
      const name = series?.[index] ?? label;
      return { label: name, wording: row?.wording ?? noNumber, ...(row && { row }), series: index };
    });
    const head: Lane = { label, wording: '', words: 'head', series: 0, ...(note && { aside: note }) };
    const after: Lane = { label: note, wording: '', words: 'note', series: 0 };
    return series ? [head, ...own] : [...own, ...(note && isDense(shown) ? [after] : [])];
  });
}

/** Their wordings without the unit that they share, and that unit, where it is more than a sign. */
export function withoutUnit(shown: Shown): { unit: string; short: (wording: string) => string } {
  const numeral = /^\u2212?[\d,.]+/;
  const units = new Set(shown.rows.map(({ wording }) => wording.replace(numeral, '')));
  const [unit = ''] = units;
  const bare = units.size === 1 && unit.length > 1 && shown.rows.every(({ wording }) => numeral.test(wording));
  return bare && isDense(shown)
    ? { unit, short: (wording) => wording.slice(0, wording.endsWith(unit) ? -unit.length : undefined) }
    : { unit: '', short: (wording) => wording };
}
