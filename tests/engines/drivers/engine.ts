/** An engine that was found on this machine. */
export interface Engine {
  name: string;
  version: string;
  kind: 'firefox' | 'chromium' | 'webkit';
  /** The browser, or the driver that starts it. */
  executable: string;
  env: Record<string, string>;
}

/** One that was not, and why. */
export interface Missing {
  name: string;
  why: string;
}

/** A window of an engine. All of them do these few things alike. */
export interface View {
  go(url: string): Promise<void>;
  /** Does something in the page. `work` sees nothing but its argument. */
  evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Clicks in the middle of what a selector finds first. */
  click(selector: string): Promise<void>;
  /** Presses a key of WebDriver's names where the focus is. */
  press(key: 'Tab' | 'Enter' | 'Escape' | 'ArrowRight'): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what is in sight. */
  screenshot(): Promise<Uint8Array>;
  /** A PDF of the page on A4; missing where the engine's driver cannot print. */
  print?: () => Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A running engine. */
export interface Driver {
  version(): Promise<string>;
  /** A window that remembers nothing of others. */
  open(): Promise<View>;
  close(): Promise<void>;
}
