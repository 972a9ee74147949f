import { type Choices, choices, choose } from './choices.ts';

/** What 长者模式 begins with; each can be changed in the settings. 26px of text, black on white or white on black. */
const preset: Choices = { size: '3', scheme: 'contrast' };

/** Turns 长者模式 on, or off again to what was chosen before. */
export function use(bar: HTMLElement, button: HTMLButtonElement): void {
  const now = choices();
  if (now.elder === undefined) choose({ ...preset, elder: JSON.stringify(now) });
  else choose(JSON.parse(now.elder));
  button.setAttribute('aria-pressed', String(now.elder === undefined));
  bar.dispatchEvent(new Event('chosen'));
}
