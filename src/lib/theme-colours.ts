import { readPalette, type Scheme } from './palette.ts';

/** When each colour scheme is asked for; the first that fits counts. */
const asked: [Scheme, string | undefined][] = [
  ['contrast dark', '(prefers-contrast: more) and (prefers-color-scheme: dark)'],
  ['contrast light', '(prefers-contrast: more)'],
  ['dark', '(prefers-color-scheme: dark)'],
  ['light', undefined],
];

/** The colours that the browser's own chrome takes on, for `<meta name="theme-color">`; one where all are alike. */
export function themeColours(token: 'night' | 'paper'): { colour: string | undefined; media: string | undefined }[] {
  const colours = asked.map(([scheme, media]) => ({ colour: readPalette(scheme).get(token), media }));
  const last = colours.at(-1);
  return colours.every(({ colour }) => colour === last?.colour) ? colours.slice(-1) : colours;
}
