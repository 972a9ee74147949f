import type { Known, Said } from '../../../editorial/source/contract.ts';

/** A figure that a drawing is made to scale by, and that is not in metres; an unknown one is somebody else's business. */
export function notMetres(prop: string, id: string | undefined, { ledger }: Known): Said[] {
  const figure = ledger.find((one) => one.id === id);
  if (!figure || figure.unit === '米') return [];
  return [['steps-drawing', `“${id}”的单位是${figure.unit}，画不出高矮`, `${prop} 要写单位是米的数`, prop]];
}
