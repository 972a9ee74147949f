/** What one build of the site consists of, as far as a device may keep it. The service worker carries it within itself. */
export interface Build {
  /** Changes with every byte of what is kept, and of the worker. */
  id: string;
  /** The path the site is deployed under. */
  base: string;
  /** What every page needs, and what to show where there is nothing else. Kept from the first visit on. */
  shell: string[];
  /** All that can be kept, by its path below `base`: the beginning of its SHA-256, and how many bytes it takes to download. */
  files: Record<string, [digest: string, bytes: number]>;
}

/** How many hexadecimal digits of a SHA-256 are kept: enough to tell builds apart, and not meant against forgers. */
export const digits = 16;
