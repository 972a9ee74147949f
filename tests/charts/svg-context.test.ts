import { describe, expect, it } from 'vitest';
import { SvgContext } from '../../src/charts/svg-context.ts';

/** What a drawing leaves behind. */
function record(draw: (ctx: SvgContext) => void): string {
  const ctx = new SvgContext(100, 100);
  draw(ctx);
  return ctx.markup.toString();
}

function circle(ctx: SvgContext, x: number, radius = 2) {
  ctx.beginPath();
  ctx.arc(x, 5, radius, 0, 2 * Math.PI);
  ctx.fill();
}

describe('SvgContext', () => {
  it.each<[string, (ctx: SvgContext) => void, string]>([
    [
      'a rectangle, rounded to halves',
      (ctx) => ctx.fillRect(1.2, 2.3, 10, 20),
      '<path fill="#000" d="M1 2.5H11V22.5H1z"/>',
    ],
    [
      'words, escaped, by their end, bold, and where there is room',
      (ctx) => ctx.markup.addText({ text: 'a<b', x: 9, y: 2, align: 'right', bold: true, where: 'wide' }, '#000'),
      '<text x="9" y="2" text-anchor="end" fill="#000" font-size="13" font-weight="bold" class="chart-wide">a&lt;b</text>',
    ],
    [
      'a line, moved',
      (ctx) => {
        ctx.translate(10, 0);
        ctx.beginPath();
        ctx.moveTo(0, 0);
        ctx.lineTo(5, 5);
        ctx.stroke();
      },
      '<path fill="none" stroke="#000" stroke-width="1" d="M10 0L15 5"/>',
    ],
    [
      'nothing of what was saved away',
      (ctx) => {
        ctx.save();
        ctx.fillStyle = 'red';
        ctx.restore();
        ctx.fillRect(0, 0, 1, 1);
      },
      '<path fill="#000" d="M0 0H1V1H0z"/>',
    ],
  ])('writes %s', (_, draw, markup) => {
    expect(record(draw)).toBe(markup);
  });

  it('joins alike dots into one path, and begins another for a different size', () => {
    const markup = record((ctx) => {
      circle(ctx, 5);
      circle(ctx, 15);
      circle(ctx, 25, 3);
    });
    expect(
      [...markup.matchAll(/stroke-width="(\d)" stroke-linecap="round" d="([^"]*)"/g)].map((match) => match.slice(1)),
    ).toEqual([
      ['4', 'M5 5h0m10 0h0'],
      ['6', 'M25 5h0'],
    ]);
  });

  it('draws a slice of a ring: along the outer arc, back along the inner', () => {
    const markup = record((ctx) => {
      ctx.beginPath();
      ctx.arc(10, 10, 8, 0, Math.PI / 2);
      ctx.arc(10, 10, 4, Math.PI / 2, 0, true);
      ctx.closePath();
      ctx.fill();
    });
    expect(markup).toContain('d="M18 10A8 8 0 0 1 10 18L10 14A4 4 0 0 0 14 10z"');
  });

  it('fails rather than draws something wrong', () => {
    expect(() => record((ctx) => ctx.rotate(1))).toThrow();
  });
});
