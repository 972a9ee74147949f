import type { Listener, Voice } from './voice.ts';

/** As much is skipped where nobody knows where sentences begin, in seconds. */
export const skipped = 15;
/** So far into a sentence, in seconds, it is this one that is heard again, and not the one before. */
const begun = 2;

/** Plays a recording. What the system's own buttons do is told to the listener like what the page's do. */
export class Recorded implements Voice {
  private heard = -1;
  private readonly audio: HTMLAudioElement;
  private readonly starts: readonly number[];
  private readonly onTime: (at: number) => void;

  /** What else ends with it. */
  onEnd: () => void = () => {};

  /** @param starts when each sentence begins, in seconds; none where nobody knows */
  constructor(audio: HTMLAudioElement, starts: readonly number[], listener: Listener, onTime: (at: number) => void) {
    this.audio = audio;
    this.starts = starts;
    this.onTime = onTime;
    audio.onplay = () => listener.onSound?.();
    audio.onpause = () => audio.ended || listener.onSilence('interruption');
    audio.onended = () => listener.onSilence('end');
    audio.onerror = () => listener.onSilence('failure');
    audio.ontimeupdate = () => {
      onTime(audio.currentTime);
      const at = this.sentence;
      if (at === this.heard || at < 0) return;
      this.heard = at;
      listener.onSentence(at);
    };
  }

  /** The sentence that is heard; -1 before the first. */
  private get sentence(): number {
    return this.starts.filter((start) => start <= this.audio.currentTime + 0.05).length - 1;
  }

  get speaking(): boolean {
    return !this.audio.paused;
  }

  speak(index?: number): void {
    if (index !== undefined) this.seek(this.starts[index] ?? 0);
    // A browser that wants to be asked again stays silent: the button says 继续.
    this.audio
      .play()
      .catch(({ name }: DOMException) => name === 'NotAllowedError' && this.audio.onpause?.(new Event('')));
  }

  pause(): void {
    this.audio.pause();
  }

  setRate(rate: number): void {
    this.audio.playbackRate = rate;
  }

  seek(seconds: number): void {
    this.audio.currentTime = Math.max(seconds, 0);
    // Told at once: the page may be left before the audio is there.
    this.onTime(this.audio.currentTime);
  }

  skip(sentences: number): void {
    const { currentTime } = this.audio;
    const at = this.sentence;
    const again = sentences < 0 && currentTime - (this.starts[at] ?? 0) > begun;
    const next = this.starts[Math.max(at + sentences + (again ? 1 : 0), 0)];
    if (this.starts.length === 0) this.seek(currentTime + sentences * skipped);
    else if (next !== undefined) this.seek(next);
  }

  /** Falls silent for good, and says nothing more. */
  end(): void {
    const { audio } = this;
    audio.onplay = audio.onpause = audio.onended = audio.onerror = audio.ontimeupdate = null;
    audio.pause();
    this.onEnd();
  }
}
