import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../src/charts/config.ts';
import { drawn } from '../../src/charts/kinds.ts';
import { inheritedTheme, type Theme } from '../../src/charts/theme.ts';
import { chartSpec } from '../../src/editorial/charts/spec.ts';
import { drivers, figure, props } from './fixtures.ts';

const browserTheme: Theme = {
  ink: '#15233c',
  inkSoft: '#43506a',
  rule: '#cdc3ae',
  accent: '#97261b',
  paper: '#f8f4ea',
  family: 'PingFang SC',
};

/** What a browser resolves, written back as what the build used. */
function asInherited(json: string): string {
  return Object.entries(browserTheme).reduce(
    (text, [name, value]) => text.replaceAll(value, inheritedTheme[name as keyof Theme]),
    json,
  );
}

describe.each([
  ['line', ['2021', '2022', '2023'].map((asOf) => figure({ asOf, label: `${asOf}年` }))],
  ['dots', [drivers]],
] as const)('%s', (kind, figures) => {
  const { plot } = chartSpec(props({ kind }), figures);
  const frame = drawn[kind].frame(plot);

  it('is configured alike for picture and canvas, but for the theme', () => {
    const travelled = JSON.parse(JSON.stringify(plot));
    const picture = JSON.stringify(chartConfig(drawn[kind], plot, frame, inheritedTheme));
    const canvas = JSON.stringify(chartConfig(drawn[kind], travelled, frame, browserTheme));
    expect(canvas).not.toBe(picture);
    expect(asInherited(canvas)).toBe(picture);
  });

  it('leaves nothing to the device: no motion, no resizing, no pixel ratio, explicit limits', () => {
    const { options } = chartConfig(drawn[kind], plot, frame, inheritedTheme);
    expect(options).toMatchObject({ animation: false, responsive: false, events: [], layout: { autoPadding: false } });
    expect(options).not.toHaveProperty('devicePixelRatio');
    expect(options?.scales?.x).toMatchObject({ min: 0, max: expect.any(Number) });
  });
});
