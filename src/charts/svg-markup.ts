export interface Point {
  x: number;
  y: number;
}

/** Words at a place in a drawing. */
export interface Label extends Point {
  text: string;
  align: 'left' | 'center' | 'right';
  bold?: boolean;
  soft?: boolean;
  /** Only where there is room for it, of which a style sheet knows: never in larger text; in such alone; on wide pages. */
  where?: 'standard' | 'larger' | 'wide' | undefined;
}

interface Dots {
  fill: string;
  diameter: number;
  path: string;
  pen: Point;
}

const anchors = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' };

/** Whole and half units are exact enough for any screen, and short. */
export function half(value: number): number {
  return Math.round(value * 2) / 2;
}

/** The elements of an SVG drawing, in painting order. Only attributes are used: the page's CSP forbids styles. */
export class SvgMarkup {
  #elements: (string | Dots)[] = [];

  clear() {
    this.#elements = [];
  }

  addShape(fill: string, path: string) {
    this.#elements.push(`<path fill="${fill}" d="${path}"/>`);
  }

  addLine(stroke: string, width: number, path: string, dash: readonly number[] = []) {
    const dashed = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    this.#elements.push(`<path fill="none" stroke="${stroke}" stroke-width="${half(width)}"${dashed} d="${path}"/>`);
  }

  /** Its size is for where no style sheet says another. */
  addText({ align, bold, text, where, x, y }: Label, fill: string) {
    const place = `x="${half(x)}" y="${half(y)}"${anchors[align]}`;
    const how = `${bold ? ' font-weight="bold"' : ''}${where ? ` class="chart-${where}"` : ''}`;
    this.#elements.push(`<text ${place} fill="${fill}" font-size="13"${how}>${escapeMarkup(text)}</text>`);
  }

  /**
   * Joins alike dots that follow one another into one path. Each is a subpath of no length
   * with round caps, placed relative to the one before: a regular field compresses to
   * almost nothing, and every dot is still one `h0`.
   */
  addDot(fill: string, diameter: number, centre: Point) {
    const pen = { x: half(centre.x), y: half(centre.y) };
    const last = this.#elements.at(-1);
    if (typeof last === 'object' && last.fill === fill && last.diameter === diameter) {
      last.path += `m${pen.x - last.pen.x} ${pen.y - last.pen.y}h0`;
      last.pen = pen;
    } else {
      this.#elements.push({ fill, diameter, pen, path: `M${pen.x} ${pen.y}h0` });
    }
  }

  toString(): string {
    return this.#elements.map((element) => (typeof element === 'string' ? element : dotsElement(element))).join('');
  }
}

function dotsElement({ diameter, fill, path }: Dots): string {
  return `<path fill="none" stroke="${fill}" stroke-width="${diameter}" stroke-linecap="round" d="${path}"/>`;
}

/** Makes text safe inside an element or a double-quoted attribute. */
function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
