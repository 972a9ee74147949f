/** The palette tokens that charts use. */
const tokens = { ink: '--ink', inkSoft: '--ink-soft', rule: '--rule', accent: '--accent', paper: '--paper' } as const;

/** What a drawing takes from the page: colours, and the typeface of its text. */
export type Theme = Record<keyof typeof tokens | 'family', string>;

function themeOf(colour: (token: string) => string, family: string): Theme {
  const colours = Object.entries(tokens).map(([name, token]) => [name, colour(token)]);
  return { ...Object.fromEntries(colours), family };
}

/**
 * For the SVG, which follows the page by itself: its colours stay variables and its text inherits the face. Where
 * another page shows it, such as a reading view, it has the colour of that page's text.
 */
export const inheritedTheme = themeOf((token) => `var(${token}, currentColor)`, 'inherit');

/** For a canvas, which knows no CSS: what the page shows at this moment. */
export function resolvedTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  return themeOf((token) => style.getPropertyValue(token).trim(), style.fontFamily);
}
