import { describe, expect, test } from 'vitest';
import { qrCode } from '../../src/lib/qr.ts';
import { readQrCode } from '../support/qr.ts';

const address = 'https://news.example.cn/zt/2019/shuche/stories/guo-he/';

const read = (svg: string) => readQrCode(Buffer.from(svg));

function draw({ modules, path }: { modules: number; path: string }, over = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${modules * 6}" height="${modules * 6}" viewBox="0 0 ${modules} ${modules}"><path d="M0 0h${modules}v${modules}H0z" fill="#fff"/><path d="${path}" shape-rendering="crispEdges"/>${over}</svg>`;
}

describe('the code', () => {
  test('holds the address, and nothing else', async () => {
    expect(await read(draw(qrCode(address)))).toBe(address);
  });

  test('can be read with a spot of dirt on it', async () => {
    const code = qrCode(address);
    const middle = code.modules / 2;
    expect(await read(draw(code, `<rect x="${middle}" y="${middle}" width="5" height="5" fill="#fff"/>`))).toBe(
      address,
    );
  });

  test('keeps four blank modules around it', () => {
    const { modules, path } = qrCode(address);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
      (run) => run.slice(1).map(Number) as [number, number, number],
    );
    expect(Math.min(...runs.map(([x]) => x))).toBe(4);
    expect(Math.max(...runs.map(([x, , length]) => x + length))).toBe(modules - 4);
    expect(Math.min(...runs.map(([, y]) => y))).toBe(4);
    expect(Math.max(...runs.map(([, y]) => y))).toBe(modules - 5);
  });
});
