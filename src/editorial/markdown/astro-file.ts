/** A file as Astro hands it to a plugin. */
export interface AstroFile {
  path?: string;
  /** Its text. */
  value: unknown;
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}
