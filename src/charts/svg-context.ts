import { half, type Point, SvgMarkup } from './svg-markup.ts';

/** What `save` keeps, with the canvas's own defaults. */
class State {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  dash: readonly number[] = [];
  origin: Point = { x: 0, y: 0 };
}

/**
 * A stand-in for a canvas's 2D context that writes SVG: what Chart.js draws on it becomes
 * markup, without any DOM. It knows only what our charts call; anything else fails the
 * build with "is not a function".
 */
export class SvgContext extends State {
  readonly markup = new SvgMarkup();
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  #saved: State[] = [];
  #path = '';
  /** Set while the path is one full circle. */
  #circle: (Point & { diameter: number }) | undefined;

  constructor(width: number, height: number) {
    super();
    this.canvas = { width, height, getContext: () => this };
  }

  save() {
    const { fillStyle, strokeStyle, lineWidth, dash, origin } = this;
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, dash, origin });
  }

  restore() {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number) {
    this.origin = this.#at(x, y);
  }

  rotate(angle: number) {
    if (angle !== 0) throw new Error('SvgContext does not rotate');
  }

  /** Chart.js sets these for the pixel ratio, which is 1 here. */
  setTransform() {}
  resetTransform() {}

  /** Nothing reaches beyond the axes, for their limits are explicit. */
  clip() {}

  clearRect() {
    this.markup.clear();
  }

  beginPath() {
    this.#path = '';
    this.#circle = undefined;
  }

  moveTo(x: number, y: number) {
    this.#path += `M${this.#written(x, y)}`;
  }

  lineTo(x: number, y: number) {
    this.#path += `L${this.#written(x, y)}`;
  }

  rect(x: number, y: number, width: number, height: number) {
    const far = this.#at(x + width, y + height);
    this.#path += `M${this.#written(x, y)}H${half(far.x)}V${half(far.y)}H${half(this.#at(x, y).x)}z`;
  }

  /** A full circle, or an arc that joins the path so far. */
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false) {
    const turn = Math.abs(to - from);
    if (!this.#path && turn >= 2 * Math.PI - 1e-6) {
      this.#circle = { ...this.#at(x, y), diameter: half(radius * 2) };
      return;
    }
    const on = (angle: number) => this.#written(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
    const flags = `${turn > Math.PI ? 1 : 0} ${counterclockwise ? 0 : 1}`;
    this.#path += `${this.#path ? 'L' : 'M'}${on(from)}A${half(radius)} ${half(radius)} 0 ${flags} ${on(to)}`;
  }

  setLineDash(dash: readonly number[]) {
    this.dash = dash;
  }

  closePath() {
    if (this.#path) this.#path += 'z';
  }

  fill() {
    if (this.#circle) this.markup.addDot(this.fillStyle, this.#circle.diameter, this.#circle);
    else if (this.#path) this.markup.addShape(this.fillStyle, this.#path);
  }

  stroke() {
    if (this.#path) this.markup.addLine(this.strokeStyle, this.lineWidth, this.#path, this.dash);
  }

  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  /** Chart.js measures the numbers of axes, none of which it shows. */
  measureText() {
    return { width: 0 };
  }

  #at(x: number, y: number): Point {
    return { x: x + this.origin.x, y: y + this.origin.y };
  }

  #written(x: number, y: number): string {
    const point = this.#at(x, y);
    return `${half(point.x)} ${half(point.y)}`;
  }
}
