import type { Plot } from '../editorial/charts/kinds.ts';
import { markAt, paint, whenLookChanges } from './canvas.ts';
import type { LiveKind, Touch } from './kinds/kind.ts';
import { moved } from './moves.ts';
import { firstOf, lit, live, readingOf, runOf, touchOf } from './touch.ts';

/**
 * Lays a canvas with the same drawing over a chart's picture. The mark that a pointer or an arrow key
 * reaches takes the accent, and the line over the picture says what it is; nothing lies over the marks.
 * @param event what woke the chart, which is answered at once
 */
export function bringToLife(picture: HTMLElement, event: Event): void {
  const figure = picture.closest('.chart') as HTMLElement;
  const plot = JSON.parse(figure.dataset['chart'] ?? '') as Plot;
  const [kind, touch] = [live[plot.kind] as LiveKind, touchOf(plot) as Touch];
  const line = figure.querySelector('.chart-said') as HTMLElement;
  const svg = picture.querySelector('svg') as SVGSVGElement;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');

  let chart = paint(canvas, svg, kind, plot);
  let mark: number | undefined;
  let run: number | undefined;

  const light = () => {
    const marks = mark === undefined ? [] : lit(touch, mark);
    chart.setActiveElements(marks.map((index) => ({ datasetIndex: 0, index })));
    chart.draw();
  };
  const read = (next: number | undefined) => {
    if (next === mark) return;
    mark = next;
    light();
    const now = next === undefined ? undefined : runOf(touch, next);
    // Said once, however many of its marks a pointer runs over.
    if (now === run) return;
    run = now;
    say(line, now === undefined ? [] : readingOf(plot, touch, now));
  };
  const point = (at: MouseEvent) => read(markAt(chart, svg, at));
  const step = (key: KeyboardEvent) => {
    const to = moved(key, run, touch.runs.length - 1);
    if (to === undefined || touch.runs.length === 1) return;
    key.preventDefault();
    read(firstOf(touch, to));
  };
  picture.addEventListener('pointermove', point);
  picture.addEventListener('click', point);
  // A finger that is lifted leaves as well, but what it touched is still being read.
  picture.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && document.activeElement !== picture) read(undefined);
  });
  picture.addEventListener('focusout', () => read(undefined));
  picture.addEventListener('keydown', step);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && read(undefined));
  document.addEventListener('pointerdown', ({ target }) => picture.contains(target as Node) || read(undefined));
  whenLookChanges(svg, () => {
    chart.destroy();
    chart = paint(canvas, svg, kind, plot);
    light();
  });

  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  layer.append(canvas);
  svg.after(layer);
  picture.classList.add('chart-live');
  if (event instanceof MouseEvent) point(event);
  if (event instanceof KeyboardEvent) step(event);
}

/** One change of the line, so that it is spoken once. */
function say(line: HTMLElement, reading: readonly string[]): void {
  const parts = reading.map((text, index) => {
    const part = document.createElement(index === 0 ? 'b' : 'span');
    part.textContent = text;
    return part;
  });
  line.replaceChildren(...parts);
  line.parentElement?.classList.toggle('chart-saying', parts.length > 0);
}
