import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { dotScale } from '../../editorial/charts/dot-scale.ts';
import type { Plot } from '../../editorial/charts/kinds.ts';
import { countsPeople } from '../../editorial/charts/people.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { comparedField, type DotField, dotField, mostInOneField, mostInOneRow } from '../dot-field.ts';
import { countOf, formFrame, formPath } from '../forms.ts';
import { drawing, textSize, textFrame as width } from '../lettering.ts';
import { spoken } from '../numbers.ts';
import type { Label } from '../svg-markup.ts';
import { textWidth } from '../text.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

/** A line of the largest text over a field, and the space beneath. */
const line = 32;
const foot = 20;

/** Fields of exactly as many dots as the figures say, all alike and still. */
export const dots: KindOfChart = {
  frame: (plot) => (plot.mark ? formFrame(plot) : { width, height: (fieldsOf(plot).at(-1) as Placed).bottom }),
  outline: (plot) => (plot.mark ? formPath(plot) : undefined),

  config: (plot, frame, theme) => {
    const fields = fieldsOf(plot);
    const diameter = fields[0]?.field.diameter ?? 0;
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: fields.flatMap(({ field, top }) => field.dots.map(({ x, y }) => ({ x, y: y + top }))),
            backgroundColor: theme.ink,
            hoverBackgroundColor: theme.accent,
            borderWidth: 0,
            pointRadius: diameter / 2,
            hoverBorderWidth: 0,
            // One of many is found by its size; many together by their colour.
            hoverRadius: diameter * (plot.night ? 0.8 : 0.6),
            clip: false,
          },
        ],
      },
      // The axes are the frame itself, in its own units, so that dots stand on whole numbers.
      options: {
        scales: {
          x: { display: false, min: 0, max: frame.width },
          y: { display: false, min: 0, max: frame.height, reverse: true },
        },
      },
      plugins: [
        drawing(({ ctx }) => {
          ctx.fillStyle = theme.rule;
          for (const { count, y } of marksOf(fields)) ctx.fillRect(0, y, width - widthOf(String(count)) - 8, 1);
        }),
      ],
    };
  },

  labels: (plot) => {
    if (plot.mark) return [];
    const fields = fieldsOf(plot);
    const counted = marksOf(fields).map(
      ({ count, y }): Label => ({ text: String(count), x: width, y: y + 6, align: 'right', soft: true }),
    );
    return [...fields.flatMap(({ names }) => names), ...counted];
  },

  words: ({ each = 1, mark, rows }) => {
    const scale = scaleOf(rows);
    const [{ unit, value, wording }, ...others] = rows as [Row, ...Row[]];
    if (mark) return { key: [wording, `一个图形代表${each}${unit}`] };
    const block = scale === 1 && value > mostInOneField ? `，一方块100${unit}` : '';
    return { key: [others.length > 0 ? '' : wording, `一点代表${spoken(scale)}${unit}${block}`] };
  },

  name: (plot) => {
    const { mark, rows } = plot;
    if (mark) return `${mark}形图：${countOf(plot)}个`;
    const scale = scaleOf(rows);
    const count = rows.reduce((sum, { value }) => sum + value / scale, 0);
    return `点阵图：${count}点${scale > 1 ? `，一点代表${spoken(scale)}${rows[0]?.unit}` : ''}`;
  },

  complete: () => true,

  touch: ({ mark, night, rows }) => {
    if (mark) return undefined;
    const scale = scaleOf(rows);
    const [{ label, unit, value, wording }, ...others] = rows as [Row, ...Row[]];
    if (scale > 1) {
      const says = (run: number) =>
        `${rows[run]?.label}：${rows[run]?.wording}，一点代表${spoken(scale)}${rows[run]?.unit}`;
      return { runs: rows.map((row) => row.value / scale), says };
    }
    if (others.length > 0) return undefined;
    // Things in a great field are counted off by the hundred. Nothing numbers or ranks people.
    if (value > mostInOneField && !countsPeople(unit)) {
      const runs = Array.from({ length: Math.ceil(value / 100) }, (_, block) => Math.min(100, value - block * 100));
      const says = (block: number) => `这一方块是${block * 100 + 1}到${block * 100 + (runs[block] ?? 0)}，共${wording}`;
      return { runs, says };
    }
    // By night a dot is a light, and whichever is touched speaks for all of them.
    return night && value > mostInOneRow
      ? { runs: [value], says: () => `这一点是一${unit}${label}，共${wording}` }
      : undefined;
  },
};

interface Placed {
  field: DotField;
  top: number;
  bottom: number;
  /** What it is and how much, where there are several. */
  names: Label[];
}

/** `chartSpec` has seen to it that there is one. */
function scaleOf(rows: readonly Row[]): number {
  return dotScale(rows) ?? 1;
}

/** One under the other. Where there is but one, of one dot for each, it fills the width. */
function fieldsOf({ rows }: Plot): Placed[] {
  const scale = scaleOf(rows);
  const alone = rows.length === 1;
  let bottom = -foot;
  return rows.map((row) => {
    const field = alone && scale === 1 ? dotField(row.value, width) : comparedField(row.value / scale, width);
    const names = alone ? [] : namesOf(row, bottom + foot);
    const top = alone ? 0 : (names.at(-1)?.y ?? 0) + 14;
    bottom = top + field.height;
    return { field, top, bottom, names };
  });
}

/** A name at the left, on as many lines as the largest text needs, and the wording at the right where there is room. */
function namesOf({ label, wording }: Row, top: number): Label[] {
  const most = Math.floor(width / textSize.largest);
  const lines = label.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [];
  const fits = widthOf(lines.at(-1) ?? '') + widthOf(wording) + textSize.largest / 2 <= width;
  const at = (index: number) => top + index * line + textSize.largest;
  return [
    ...lines.map((text, index): Label => ({ text, x: 0, y: at(index), align: 'left', soft: true })),
    { text: wording, x: width, y: at(fits ? lines.length - 1 : lines.length), align: 'right', bold: true },
  ];
}

function widthOf(text: string): number {
  return textWidth(text, textSize.largest);
}

/** Where rules stand in the drawing. */
function marksOf(fields: readonly Placed[]): DotField['marks'] {
  return fields.flatMap(({ field, top }) => field.marks.map(({ count, y }) => ({ count, y: top + y })));
}
