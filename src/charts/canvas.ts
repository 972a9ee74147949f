import { Chart, type InteractionOptions } from 'chart.js';
import type { Plot } from '../editorial/charts/kinds.ts';
import { chartConfig } from './config.ts';
import type { LiveKind } from './kinds/kind.ts';
import { resolvedTheme } from './theme.ts';

/** Draws in the units of the SVG's viewBox and scales them like the SVG, so that nothing moves. */
export function paint(canvas: HTMLCanvasElement, svg: SVGSVGElement, kind: LiveKind, plot: Plot): Chart {
  const { width, height } = svg.viewBox.baseVal;
  const box = svg.getBoundingClientRect();
  const scale = (devicePixelRatio * box.width) / width;
  const shown = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  Object.assign(canvas, { width, height });
  Object.assign(canvas.style, { width: `${shown.width}px`, height: `${shown.height}px` });
  const chart = new Chart(canvas, chartConfig(kind, plot, { width, height }, resolvedTheme(svg)));
  // Chart.js would cut the canvas to a fraction of a pixel, and the browser then blur it.
  canvas.width = shown.width * devicePixelRatio;
  canvas.height = shown.height * devicePixelRatio;
  chart.ctx.setTransform(scale, 0, 0, scale, 0, 0);
  chart.draw();
  return chart;
}

/** The mark nearest to the pointer. Chart.js's own events take the canvas to be as wide as the chart. */
export function markAt(chart: Chart, svg: SVGSVGElement, at: MouseEvent): number | undefined {
  const box = svg.getBoundingClientRect();
  const x = ((at.clientX - box.left) / box.width) * chart.width;
  const y = ((at.clientY - box.top) / box.height) * chart.height;
  const pointer = { native: at, type: 'mousemove', chart, x, y } as unknown as Event;
  const nearest = chart.options.interaction as InteractionOptions;
  return chart.getElementsAtEventForMode(pointer, 'nearest', nearest, true)[0]?.index;
}

/** The window may turn, the device go dark, or the reader choose a theme, which the page marks on its root. */
export function whenLookChanges(svg: SVGSVGElement, repaint: () => void): void {
  const lookNow = () => JSON.stringify([resolvedTheme(svg), svg.clientWidth, devicePixelRatio]);
  let look = lookNow();
  // Phones report a resize whenever the address bar hides, and pages note other things on their root.
  const check = () => {
    if (look === lookNow()) return;
    look = lookNow();
    repaint();
  };
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', check);
  }
  addEventListener('resize', check);
  new MutationObserver(check).observe(document.documentElement, { attributes: true });
}
