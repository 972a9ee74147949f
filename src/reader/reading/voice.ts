/** What reads a page aloud, sentence by sentence: the device's own voice, or a recording. */
export interface Voice {
  readonly speaking: boolean;
  /** @param index the sentence to begin with; without it, it goes on where it was */
  speak(index?: number): void;
  pause(): void;
  setRate(rate: number): void;
  /** Goes so many sentences on, or back. */
  skip(sentences: number): void;
  /** The page is seen again. */
  revive?(): void;
  /** It is not needed any more, and says nothing more. */
  end(): void;
}

export interface Listener {
  /** A sentence begins. */
  onSentence(index: number): void;
  /** It is heard again, asked for by the system. */
  onSound?(): void;
  /** It fell silent: the text is at its end, something else wanted to be heard, or it cannot be had. */
  onSilence(why: 'end' | 'interruption' | 'failure'): void;
}
