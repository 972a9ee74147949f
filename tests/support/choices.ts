import type { BrowserContext } from 'playwright-core';
import type { Choices } from '../../src/reader/reading/choices.ts';

/** Under what name a site keeps a reader's choices: others below the same root keep their own. */
export const keptAs = (base: string) => `reading${base.slice(0, -1)}`;

/** For `open`: a reader who chose this on an earlier visit. */
export function chose(choices: Choices | string) {
  const kept = typeof choices === 'string' ? choices : JSON.stringify(choices);
  return (context: BrowserContext, base: string) =>
    context.addInitScript(
      ([name, value]) => {
        if (!localStorage.getItem(name)) localStorage.setItem(name, value);
      },
      [keptAs(base), kept] as const,
    );
}

/** The ways of reading apart from the usual one. */
export const modes: [string, Choices][] = [
  ['in the dark', { scheme: 'dark' }],
  ['in high contrast', { scheme: 'contrast' }],
  ['in text of 30 pixels', { size: '4' }],
  ['in 长者模式', { size: '3', scheme: 'contrast', elder: '{}' }],
];
