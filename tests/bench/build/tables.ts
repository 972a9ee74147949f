import type { Cost } from './cost.ts';
import { peers } from './peers.ts';

/** What everything took at one number of stories, by its name. */
type Row = Readonly<Record<string, Cost>>;

/** Prints what everything took, in itself and beside the peers. */
export function tellSize(row: Row): void {
  const against = (seconds: number) =>
    peers.map(({ name }) => [`of ${name}`, rounded(seconds / (row[name]?.seconds ?? Number.NaN))]);
  const columns = ({ memory, seconds }: Cost) => ({
    'CPU s': rounded(seconds),
    ...Object.fromEntries(against(seconds)),
    'peak MB': Math.round(memory),
  });
  console.table(Object.fromEntries(Object.entries(row).map(([name, cost]) => [name, columns(cost)])));
}

/** Prints how everything grows from each number of stories to the next. */
export function tellGrowth(rows: ReadonlyMap<number, Row>): void {
  const sizes = [...rows.keys()];
  const grown = (tell: (before: number, after: number, times: number, more: number) => number) =>
    Object.fromEntries(
      sizes.slice(1).map((size, index) => {
        const from = sizes[index] ?? size;
        const [before, after] = [rows.get(from) ?? {}, rows.get(size) ?? {}];
        const tellOf = (name: string) =>
          tell(before[name]?.seconds ?? Number.NaN, after[name]?.seconds ?? Number.NaN, size / from, size - from);
        return [
          `${from} to ${size}`,
          Object.fromEntries(Object.keys(after).map((name) => [name, rounded(tellOf(name))])),
        ];
      }),
    );
  console.log('How cost grows: the power of the number of stories');
  console.table(grown((before, after, times) => Math.log(after / before) / Math.log(times)));
  console.log('What each story more costs, in ms: fixed costs are not in it');
  console.table(grown((before, after, _times, more) => ((after - before) * 1000) / more));
}

const rounded = (value: number) => Number(value.toFixed(2));
