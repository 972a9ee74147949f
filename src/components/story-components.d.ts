/** What `tools/vite/texts.ts` makes of such an import: every story component, with its styles, as Astro passes them on. */
declare module 'virtual:story-components' {
  interface Styled {
    collectedStyles: unknown[];
    getMod(): Promise<{ default: unknown }>;
  }
  export const components: Readonly<Record<string, () => Promise<{ default: Styled }>>>;
}
