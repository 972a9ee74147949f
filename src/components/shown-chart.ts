import type { timesOf } from '../editorial/charts/times.ts';
import type { Figure } from '../editorial/schemas/figure.ts';
import type { Table } from '../lib/table.ts';

/** What every chart says around its picture, whoever draws it. */
export interface ShownChart {
  title: string;
  takeaway: string;
  table: Table;
  /** The figures it shows: its sentence may speak of them. */
  figures: readonly Figure[];
  /** When each number was so, in a reader's words. */
  times: Parameters<typeof timesOf>[0];
  /** Where numbers are from that the page's own sources do not list: on paper no table may tell it. */
  source?: string | undefined;
  /** What a reader must know to read it rightly. */
  note?: string | undefined;
  /** The drawing prints every value: paper needs no table. */
  complete?: boolean | undefined;
}
