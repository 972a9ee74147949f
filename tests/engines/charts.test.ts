import { describe, expect, inject, test } from 'vitest';
import { builtSite } from '../support/sites.ts';
import { useEngine } from './reader.ts';

const site = await builtSite('preview');

describe.each(inject('engines'))('in $name', (engine) => {
  const { reads } = useEngine(engine, site);

  test.each([
    ['on a phone', 390, 844],
    ['on a desktop', 1280, 900],
  ] as const)('%s every live chart comes to life, and moves nothing', (_, width, height) =>
    reads(
      async (reader) => {
        await reader.open('dev/components/');
        const count = await reader.evaluate(() => {
          const pictures = [...document.querySelectorAll('[data-chart] .chart-picture svg')];
          const shown = pictures.filter((svg) => svg.getClientRects().length > 0);
          for (const [index, svg] of shown.entries()) svg.setAttribute('data-tried', `${index}`);
          return shown.length;
        });
        expect(count).toBeGreaterThan(1);
        const heights = () =>
          reader.evaluate(() =>
            [...document.querySelectorAll('.chart')].map((chart) => chart.getBoundingClientRect().height),
          );
        const before = await heights();
        for (let index = 0; index < count; index++) {
          await reader.evaluate((wanted) => {
            document
              .querySelector(`[data-tried="${wanted}"]`)
              ?.scrollIntoView({ block: 'center', behavior: 'instant' });
          }, index);
          await reader.click(`[data-tried="${index}"]`);
          const live = () =>
            reader.evaluate((wanted) => {
              const canvas = document.querySelector(`[data-tried="${wanted}"]`)?.parentElement?.querySelector('canvas');
              if (!canvas?.width) return 0;
              const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
              return data.filter((value, at) => at % 4 === 3 && value > 0).length;
            }, index);
          await expect.poll(live, { message: `${index}` }).toBeGreaterThan(50);
        }
        expect(await heights()).toEqual(before);
        expect(await reader.complaints()).toEqual([]);
      },
      width,
      height,
    ),
  );
});
