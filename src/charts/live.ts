import { Chart, type InteractionOptions, Tooltip } from 'chart.js';
import type { Plot } from '../editorial/charts/kinds.ts';
import { chartConfig, readout } from './config.ts';
import { resolvedTheme } from './theme.ts';

Chart.register(Tooltip);

/** Keys that step through the marks, and by how many. */
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Lays a canvas with the same drawing over a chart's picture, and lets pointer and arrow
 * keys read it out.
 * @param event what woke the chart: a mark it points at answers at once
 */
export function bringToLife(picture: HTMLElement, event: Event): void {
  const plot = JSON.parse(picture.closest<HTMLElement>('.chart')?.dataset.chart ?? '') as Plot;
  const svg = picture.querySelector('svg') as SVGSVGElement;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const spoken = document.createElement('p');
  spoken.setAttribute('aria-live', 'polite');

  let chart = paint(canvas, svg, plot);
  let current: number | undefined;

  const show = (mark: number | undefined) => {
    current = mark;
    const active = mark === undefined ? [] : [{ datasetIndex: 0, index: mark }];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.draw();
  };
  const point = (at: MouseEvent) => {
    const mark = markAt(chart, svg, at);
    if (mark !== current) show(mark);
  };
  const read = (mark: number | undefined) => {
    show(mark);
    spoken.textContent = mark === undefined ? '' : readout(plot, mark).join('：');
  };
  const step = (key: KeyboardEvent) => {
    const by = steps[key.key];
    if (key.key === 'Escape') read(undefined);
    if (by === undefined) return;
    key.preventDefault();
    read(current === undefined ? 0 : Math.min(Math.max(current + by, 0), plot.rows.length - 1));
  };
  picture.addEventListener('pointermove', point);
  picture.addEventListener('click', point);
  // After a tap some browsers pretend that a mouse came and went; but the tap has left the focus here.
  picture.addEventListener('mouseleave', () => document.activeElement === svg || show(undefined));
  picture.addEventListener('focusout', () => read(undefined));
  picture.addEventListener('keydown', step);
  whenLookChanges(svg, () => {
    chart.destroy();
    chart = paint(canvas, svg, plot);
    current = undefined;
  });

  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  layer.append(canvas, spoken);
  svg.after(layer);
  picture.classList.add('chart-live');
  if (event instanceof MouseEvent) point(event);
  else read(0);
}

/** Draws in the units of the SVG's viewBox and scales them like the SVG, so that nothing moves. */
function paint(canvas: HTMLCanvasElement, svg: SVGSVGElement, plot: Plot): Chart {
  const { width, height } = svg.viewBox.baseVal;
  const box = svg.getBoundingClientRect();
  const [across, down] = [(devicePixelRatio * box.width) / width, (devicePixelRatio * box.height) / height];
  const shown = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  Object.assign(canvas, { width, height });
  Object.assign(canvas.style, { width: `${shown.width}px`, height: `${shown.height}px` });
  const chart = new Chart(canvas, chartConfig(plot, { width, height }, resolvedTheme(svg)));
  // Chart.js would cut the canvas to a fraction of a pixel, and the browser then blur it.
  canvas.width = shown.width * devicePixelRatio;
  canvas.height = shown.height * devicePixelRatio;
  chart.ctx.setTransform(across, 0, 0, down, 0, 0);
  chart.draw();
  return chart;
}

/** The mark nearest to the pointer. Chart.js's own events take the canvas to be as wide as the chart. */
function markAt(chart: Chart, svg: SVGSVGElement, at: MouseEvent): number | undefined {
  const box = svg.getBoundingClientRect();
  const x = ((at.clientX - box.left) / box.width) * chart.width;
  const y = ((at.clientY - box.top) / box.height) * chart.height;
  const pointer = { native: at, type: 'mousemove', chart, x, y } as unknown as Event;
  const nearest = chart.options.interaction as InteractionOptions;
  return chart.getElementsAtEventForMode(pointer, 'nearest', nearest, true)[0]?.index;
}

/** The window may turn, the device go dark, or the reader choose a theme, which the page marks on its root. */
function whenLookChanges(svg: SVGSVGElement, repaint: () => void): void {
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
