/** Somebody seen from behind, 170 units high, the soles at the origin: one unit is one centimetre. */
const silhouette =
  'M-5.6-139.2c0 0 .2-4.1-.2-6.4c-.3-1.3-.9-2.2-1.6-3.4c-.3-.6-1-.8-1.3-1.4c-.6-1.5-1.2-2.8-1.2-4.4c0-1 1.1-1.5 1.1-2.4c.2-2-.8-3.5-.5-5.4c.2-2 .7-3.7 2-5.2c1.2-1.3 2.6-1.8 4.4-2.2c2-.5 3.8-.5 5.8 0c1.8 .4 3.2 .9 4.4 2.2c1.3 1.5 1.8 3.2 2 5.2c.3 1.9-.7 3.4-.5 5.4c0 .9 1.1 1.4 1.1 2.4c0 1.6-.6 2.9-1.2 4.4c-.3 .6-1 .8-1.3 1.4c-.7 1.2-1.3 2.1-1.6 3.4c-.4 2.3-.2 6.4-.2 6.4zM8.3-145.6c0 0 6.9 2.2 10.2 4.4c2.4 1.6 4.3 3.2 5.4 5.9c1.3 3.6 1.2 6.8 .9 10.7c-.4 5.3-2 9.3-2.9 14.6c-.7 4.5-1.3 8.1-1.5 12.6c-.1 4.2 .3 7.5 .5 11.7c.2 3.5 .5 9.8 .5 9.8c0 0-6.8 1.1-10.7 1.4c-3.8 .4-6.8 .5-10.7 .5c-3.9 0-6.9-.1-10.7-.5c-3.9-.3-10.7-1.4-10.7-1.4c0 0 .3-6.3 .5-9.8c.2-4.2 .6-7.5 .5-11.7c-.2-4.5-.8-8.1-1.5-12.6c-.9-5.3-2.5-9.3-2.9-14.6c-.3-3.9-.4-7.1 .9-10.7c1.1-2.7 3-4.3 5.4-5.9c3.3-2.2 10.2-4.4 10.2-4.4zM-19.5-122.7c0 0-1.2 10-1.9 15.6c-.7 4.9-1.4 8.7-2 13.6c-.5 4.2-.7 7.5-.9 11.7c-.3 3.5 .2 6.3-.5 9.7c-.2 1.2-.9 2.4-2 2.5c-1.2 .1-2.4-.8-2.9-2c-1-2-.8-4-1-6.3c-.2-4.2-.1-7.5 0-11.7c.1-4.9 .4-8.7 .5-13.6c.2-5.6 0-10 .5-15.6c.5-5.3 .4-9.6 2.4-14.6c1.2-2.7 5.9-5.8 5.9-5.8zM21.4-139.2c0 0 4.7 3.1 5.9 5.8c2 5 1.9 9.3 2.4 14.6c.5 5.6 .3 10 .5 15.6c.1 4.9 .4 8.7 .5 13.6c.1 4.2 .2 7.5 0 11.7c-.2 2.3 0 4.3-1 6.3c-.5 1.2-1.7 2.1-2.9 2c-1.1-.1-1.8-1.3-2-2.5c-.7-3.4-.2-6.2-.5-9.7c-.2-4.2-.4-7.5-.9-11.7c-.6-4.9-1.3-8.7-2-13.6c-.7-5.6-1.9-15.6-1.9-15.6zM-.5-81.8c0 0-1.9 21.2-2.9 33.1c-.9 10.5-2.1 18.7-2.4 29.2c-.2 5.6 .7 10 .7 15.6c0 1.4 .6 3.4-.7 3.9c-3.3 1.2-6.6 1.5-9.8 0c-1.6-.8-.5-3.1-.5-4.9c0-5.2 .6-9.3 .5-14.6c-.2-10.5-1.3-18.7-1.4-29.2c-.2-11.9 .4-33.1 .4-33.1zM16.6-81.8c0 0 .6 21.2 .4 33.1c-.1 10.5-1.2 18.7-1.4 29.2c-.1 5.3 .5 9.4 .5 14.6c0 1.8 1.1 4.1-.5 4.9c-3.2 1.5-6.5 1.2-9.8 0c-1.3-.5-.7-2.5-.7-3.9c0-5.6 .9-10 .7-15.6c-.3-10.5-1.5-18.7-2.4-29.2c-1-11.9-2.9-33.1-2.9-33.1z';
const silhouetteHeight = 170;

/** The waist, as a part of somebody's height. Nobody measured it: the drawing says so. */
const waist = 0.58;

/** Units of the drawing to a metre, and the room for words over a head. */
const metre = 110;
const head = 44;
const panel = { width: 164, gap: 12 };

/** Stripes that thin out upwards: water that came nearly so high, and nobody measured how high. */
const stripes = [6, 5, 4, 3, 2, 1];

interface Rect {
  y: number;
  height: number;
}

/**
 * Two people of one height side by side: one in water that nearly reached the waist, one in
 * water of a known depth.
 * @param height of the person, in metres
 * @param depth of the water in the second panel, in metres
 */
export function depthPanels(height: number, depth: number) {
  const ground = head + Math.round(height * metre);
  const scale = (height * metre) / silhouetteHeight;
  const belt = ground - height * waist * metre;
  // The uppermost stripe stays under the belt: nearly is not up to.
  const full = belt + stripes.length * 6 + 4;
  const vague: Rect[] = stripes.map((thickness, index) => ({ y: full - (index + 1) * 6, height: thickness }));
  const surface = ground - depth * metre;
  return {
    width: 2 * panel.width + panel.gap,
    height: ground + 6,
    panel,
    ground,
    silhouette: { path: silhouette, scale: Number(scale.toFixed(4)) },
    vague: [{ y: full, height: ground - full }, ...vague].map(rounded),
    measured: rounded({ y: surface, height: ground - surface }),
  };
}

function rounded({ height, y }: Rect): Rect {
  return { y: Math.round(y * 10) / 10, height: Math.round(height * 10) / 10 };
}
