import { Chart } from 'chart.js';
import type { Plot } from '../editorial/charts/kinds.ts';
import { chartConfig } from './config.ts';
import type { Frame, Words } from './kinds/kind.ts';
import { drawn } from './kinds.ts';
import { SvgContext } from './svg-context.ts';
import { type Label, SvgMarkup } from './svg-markup.ts';
import { inheritedTheme } from './theme.ts';

/**
 * Draws a chart as SVG by running Chart.js itself, at build time. There is one drawing for every width and size of
 * text, for an extractor would show two.
 */
export function drawChart(plot: Plot): string {
  const kind = drawn[plot.kind];
  const frame = kind.frame(plot);
  const outline = kind.outline?.(plot);
  const markup = outline ? outlined(outline) : recorded(plot, frame);
  const fit = frame.stretched ? ' preserveAspectRatio="none"' : '';
  return `<svg viewBox="0 0 ${frame.width} ${frame.height}"${fit} role="none" focusable="false">${markup}</svg>`;
}

function outlined(path: string): string {
  const markup = new SvgMarkup();
  markup.addShape(inheritedTheme.ink, path);
  return markup.toString();
}

function recorded(plot: Plot, frame: Frame): string {
  const kind = drawn[plot.kind];
  const context = new SvgContext(frame.width, frame.height);
  // Chart.js types its canvas as the browser's; the recorder has the part of it that is used.
  const canvas = context.canvas as unknown as HTMLCanvasElement;
  const chart = new Chart(canvas, chartConfig(kind, plot, frame, inheritedTheme));
  const marks = context.markup.toString();
  chart.destroy();
  return marks + lettering(kind.labels?.(plot, frame) ?? []);
}

/** Hidden from those who listen: what it says stands beside the picture. */
function lettering(labels: readonly Label[]): string {
  const markup = new SvgMarkup();
  for (const label of labels) markup.addText(label, label.soft ? inheritedTheme.inkSoft : inheritedTheme.ink);
  return labels.length > 0 ? `<g aria-hidden="true">${markup}</g>` : '';
}

/** What stands in words around a chart's drawing, whether that is all there is to say, and what the picture is. */
export function lettered(plot: Plot): { complete: boolean; name: string; words: Words } {
  const kind = drawn[plot.kind];
  return { complete: kind.complete(plot), name: kind.name(plot), words: kind.words(plot) };
}
