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
  /** Bytes that are still to be downloaded before the whole site is kept. */
  missing: number;
  /** Saving is over: all is kept, the device has no room left, a newer build is published, or the network broke. */
  ended?: 'saved' | 'full' | 'outdated' | 'broken';
}
