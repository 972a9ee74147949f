import type { Size } from '../../lib/offline-build.ts';

/** What a page asks of the service worker. */
export type Message =
  /** A reader has these addresses before them: keep them. */
  | { ask: 'keep'; urls: string[] }
  /** How much is not kept yet? */
  | { ask: 'missing' }
  /** Keep the whole site. Answered by progress until it has ended. */
  | { ask: 'save' }
  /** Drop what is kept, but for the shell. */
  | { ask: 'empty' }
  /** Take the place of the older build. */
  | { ask: 'take over' };

/** What the worker answers, on the port that came with the message. */
export interface Progress {
  /** What is not kept yet of the whole site. */
  missing: Size;
  /**
   * Saving is over: all is kept, or as much as is kept in one go; or the device has no room left, a newer build is
   * published, a file is not what was published, the server has it not, or the network broke.
   */
  ended?: 'saved' | 'more' | 'full' | 'outdated' | 'differs' | 'refused' | 'broken';
}
