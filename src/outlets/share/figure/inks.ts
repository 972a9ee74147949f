import { colour } from '../colour.ts';

/** Tokens of the palette, for what is drawn and what is said. */
export interface Inks {
  paper: string;
  text: string;
  soft: string;
  rule: string;
  /** Of the marks. */
  mark: string;
  accent: string;
}

export const byDay: Inks = {
  paper: 'paper',
  text: 'ink',
  soft: 'ink-soft',
  rule: 'rule',
  mark: 'ink',
  accent: 'accent',
};
/** As `ChartFrame.css` has it. */
export const byNight: Inks = {
  paper: 'night',
  text: 'night-text',
  soft: 'night-soft',
  rule: 'night-haze',
  mark: 'lamp',
  accent: 'lamp',
};

/** A drawing whose colours are a page's variables, in colours of its own. */
export function inked(svg: string, inks: Inks): string {
  const of: Readonly<Record<string, string>> = {
    '--ink': inks.mark,
    '--ink-soft': inks.soft,
    '--rule': inks.rule,
    '--accent': inks.accent,
    '--paper': inks.paper,
  };
  return svg.replace(/var\((--[\w-]+), currentColor\)/g, (_, token: string) => colour(of[token] ?? 'ink'));
}
