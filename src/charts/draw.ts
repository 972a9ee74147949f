import { Chart } from 'chart.js';
import type { ChartSpec } from '../editorial/charts/spec.ts';
import { chartConfig } from './config.ts';
import { drawn } from './kinds.ts';
import { SvgContext } from './svg-context.ts';
import { escapeMarkup } from './svg-markup.ts';
import { inheritedTheme } from './theme.ts';

/**
 * The column of a small phone and of a desktop, in pixels: drawn apart, so that text keeps its size on both. Where
 * the narrow one is shown wider, its text grows with it (`chart.css`).
 */
export const widths = { narrow: 308, wide: 640 } as const;

/** Draws a chart as SVG by running Chart.js itself, at build time. */
export function drawChart({ plot, takeaway, title }: ChartSpec, width: number): string {
  const kind = drawn[plot.kind];
  const frame = { width, height: kind.height(plot, width) };
  const context = new SvgContext(frame.width, frame.height);
  // Chart.js types its canvas as the browser's; the recorder has the part of it that is used.
  const chart = new Chart(
    context.canvas as unknown as HTMLCanvasElement,
    chartConfig(kind, plot, frame, inheritedTheme),
  );
  const markup = context.markup.toString();
  chart.destroy();
  const label = escapeMarkup(`${title}。${takeaway}`);
  return `<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${label}" focusable="false">${markup}</svg>`;
}
