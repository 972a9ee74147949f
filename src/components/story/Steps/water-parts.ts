/** Units of the drawing to a metre: everything in it is to one scale, and one stands nearer or farther. */
export const metre = 44;
export const width = 600;
export const height = 430;
export const ground = 390;

/** Everything flat goes on past both edges, for frames that are wider than the drawing. */
const band = (top: number, deep: number) => `M-700 ${top}h2000v${deep}h-2000z`;
const path = (ink: string, d: string) => `<path class="s-${ink}" d="${d}"/>`;

/** Somebody seen from behind, wading, the soles at the origin. */
export const waderHeight = 170;
export const wader =
  'M-10-158a10 12 0 1 1 20 0a10 12 0 1 1-20 0zM-8-154L8-154Q8-147 13-145Q23-142 27-134C32-125 37-115 43-107L57-93Q60-89 57-86Q54-84 50-86L34-97L24-111L22-92L23-74L19-38L22 2L8 2L4-42L0-68L-3-42L-8 2L-22 2L-18-38L-23-74L-22-94L-24-110L-28-88L-26-68Q-26-62-29-62Q-32-63-33-67L-37-87Q-37-91-36-95L-32-112Q-30-127-27-134Q-23-142-13-145Q-8-147-8-154z';
/** Cuts in a jacket: collar and hem. */
export const jacket = 'M-10-147q10 5 20 0q-10 9-20 0zM-22-80q22 5 44 0q-22 9-44 0z';

const cottage = (x: number, wide: number, wall: number, roof: number) =>
  `M${x} ${ground + 2}v-${wall}h-12l${wide / 2 + 12}-${roof} ${wide / 2 + 12} ${roof}h-12v${wall}z`;
const pickets = [0, 1, 2, 3, 4, 5, 6].map((i) => `M${116 + i * 14} ${ground}v-42l3-5 3 5v46z`).join('');
const panes = (y: number, ...xs: number[]) => xs.map((x) => `M${x} ${y}h34v42h-34z`).join('');

/** Water that nobody measured thins out upwards, by so much. */
export const thinning = 60;
const stripes = [8, 6.5, 5, 3.5, 2.5, 1.5].map((deep, i) => band(-9 - i * 10 + (8 - deep) / 2, deep)).join('');

export const parts: Readonly<Record<string, string>> = {
  夜: path('night', band(-90, 600)),
  昼: path('day', band(-90, 600)),
  电线杆: `${path('ink', `M222 ${ground}l3-258h6l3 258zM200 148h56v5h-56zM206 166h44v4h-44z`)}<path class="s-wire" d="M202 148q-200 66-800 20M254 148q90 62 800 20"/>`,
  倒杆: `${path('ink', `M212 ${ground + 6}l78-178 6 3-70 180zM276 196l42 20-2 5-42-20zM270 214l34 16-2 4-34-16z`)}<path class="s-wire" d="M278 196q-70 90-190 190M316 216q24 70 60 178"/>`,
  村:
    path(
      'ink',
      `${cottage(-16, 120, 92, 54)}${cottage(-260, 170, 104, 58)}${pickets}M104 ${ground - 33}h106v4h-106zM104 ${ground - 16}h106v4h-106z`,
    ) + path('night', 'M12 318h26v30h-26zM60 318h24v72h-24z'),
  小楼:
    path('ink', `M344 ${ground + 2}v-228h-18l42-48h240l42 48h-18v228z`) +
    path(
      'night',
      `${panes(202, 372, 471, 570)}${panes(314, 372, 570)}M468 306h40v84h-40zM344 278h288v4h-288zM330 161h316v3h-316z`,
    ),
  灯: path('lamp', panes(202, 471)) + path('ink', 'M486 202h4v42h-4zM471 220h34v4h-34z'),
  灯影: path(
    'lamp',
    [0, 1, 2, 3, 4]
      .map((i) => `M${466 + (i % 2) * 6} ${12 + i * 12}q22-${3 + i} ${42 - i * 2} 0q-22 ${3 + i}-${42 - i * 2} 0z`)
      .join(''),
  ),
  农机: `<g transform="translate(214 ${ground})">${path('ink', 'M-92-64h84v44h-84zM-10-34h22v6h-22zM10-40l6-66h44l6 42h44q8 0 8 8v28h-108z')}${path('night', 'M24-96h28l5 32h-37z')}<g class="s-ink"><circle cx="30" cy="-30" r="30"/><circle cx="102" cy="-18" r="18"/><circle cx="-26" cy="-16" r="16"/><circle cx="-74" cy="-16" r="16"/></g><g class="s-night"><circle cx="30" cy="-30" r="11"/><circle cx="102" cy="-18" r="6"/><circle cx="-26" cy="-16" r="5"/><circle cx="-74" cy="-16" r="5"/></g></g>`,
  散水: `<g class="s-flood">${path('', stripes + band(0, 500))}</g>${ripples('night')}`,
  夜里定水: `<g class="s-flood">${path('', band(0, 500))}</g>${ripples('night')}${path('seal', band(-2, 4))}`,
  定水: `<g class="s-ford">${path('', band(0, 500))}</g>${ripples('day')}${path('seal', band(-2, 4))}`,
  地: path('ink', band(ground, 400)),
  尺: path('ink', `M0 0v-${metre * 2}h7v${metre * 2}z`) + path('cut', ticks()),
  雨: path('cut', rain()),
};

/** Cuts in the surface of water, wider the nearer they are. */
function ripples(ink: string): string {
  const cuts = Array.from({ length: 40 }, (_, i) => {
    const row = i % 5;
    const wide = 18 + row * 7 + ((i * 13) % 24);
    const deep = 1.5 + row / 2;
    return `M${-420 + Math.floor(i / 5) * 176 + ((i * 67) % 120)} ${10 + row * 12}q${wide / 2}-${deep} ${wide} 0q-${wide / 2} ${deep}-${wide} 0z`;
  });
  return path(ink, cuts.join(''));
}

/** A tick every ten centimetres, a long one at every half metre. */
function ticks(): string {
  return Array.from(
    { length: 19 },
    (_, i) =>
      `M${(i + 1) % 5 ? 4 : 0}-${((i + 1) * metre) / 10 + 0.4}h${(i + 1) % 5 ? 3 : 7}v.8h-${(i + 1) % 5 ? 3 : 7}z`,
  ).join('');
}

/** Drops fall to one side, scattered as evenly as by hand. */
function rain(): string {
  return Array.from({ length: 120 }, (_, i) => {
    const long = 36 + ((i * 37) % 64);
    const x = -260 + Math.round(((i * 0.618034) % 1) * 1140);
    const y = -60 + Math.round(((i * 0.7548777) % 1) * 400);
    return `M${x} ${y}l-${Math.round(long * 0.28)} ${long} 3.500 0z`;
  }).join('');
}
