import type { Listener, Voice } from './voice.ts';
import { chineseVoice } from './voices.ts';

/**
 * Speaks sentence by sentence, for browsers cut long utterances short. To pause is to fall silent and to
 * begin the same sentence anew, because phones do not go on where `pause()` left them.
 */
export class Speaker implements Voice {
  private at = 0;
  private rate = 1;
  /** The one utterance that counts; kept, because browsers forget those that nobody holds, and their events with them. */
  private utterance: SpeechSynthesisUtterance | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listener: Listener;
  private readonly sentences: readonly string[];

  constructor(sentences: readonly string[], listener: Listener) {
    this.sentences = sentences;
    this.listener = listener;
  }

  get speaking(): boolean {
    return this.utterance !== undefined;
  }

  /** @param index the sentence to begin with; without it, the one that was last begun */
  speak(index = this.at): void {
    const cancelled = this.speaking;
    this.pause();
    const text = this.sentences[index];
    if (text === undefined) {
      this.at = 0;
      this.listener.onSilence('end');
      return;
    }
    this.at = index;
    const utterance = this.utteranceOf(text);
    this.utterance = utterance;
    this.listener.onSentence(index);
    const begin = () => {
      this.watch(utterance);
      speechSynthesis.speak(utterance);
    };
    // Some engines drop what comes within 20 milliseconds of a cancel.
    if (cancelled) this.timer = setTimeout(begin, 60);
    else begin();
  }

  pause(): void {
    clearTimeout(this.timer);
    // Only what is spoken is cancelled: between two sentences it would cost some engines the second.
    if (!this.utterance) return;
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  skip(sentences: number): void {
    this.speak(Math.max(this.at + sentences, 0));
  }

  end(): void {
    this.pause();
  }

  setRate(rate: number): void {
    this.rate = rate;
    if (this.speaking) this.speak();
  }

  /** Goes on when the system has silenced the page, as phones do with pages out of sight. */
  revive(): void {
    if (!this.speaking || speechSynthesis.speaking || speechSynthesis.pending) return;
    this.utterance = undefined;
    this.speak();
  }

  private utteranceOf(text: string): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = chineseVoice(speechSynthesis.getVoices());
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? 'zh-CN';
    utterance.rate = this.rate;
    utterance.onstart = () => this.watch(utterance, true);
    // What a cancelled utterance still has to say is of no interest.
    utterance.onend = () => {
      if (this.utterance !== utterance) return;
      this.utterance = undefined;
      this.speak(this.at + 1);
    };
    utterance.onerror = ({ error }) => {
      const interrupted = error === 'interrupted' || error === 'canceled';
      // Out of sight, phones silence a page: it goes on when it is seen again.
      if (this.utterance !== utterance || (interrupted && document.hidden)) return;
      this.pause();
      this.listener.onSilence(interrupted ? 'interruption' : 'failure');
    };
    return utterance;
  }

  /** Engines may never begin, which is a failure, or never tell the end: then the next sentence is due. */
  private watch(utterance: SpeechSynthesisUtterance, begun = false): void {
    if (this.utterance !== utterance) return;
    clearTimeout(this.timer);
    // Four characters a second are usual; thrice that time is more than a slow voice takes, and the network it comes by.
    const longest = 5000 + (utterance.text.length * 750) / this.rate;
    this.timer = setTimeout(() => {
      // Out of sight nothing is certain; `revive` sees to it.
      if (document.hidden) return;
      if (begun) return this.speak(this.at + 1);
      this.pause();
      this.listener.onSilence('failure');
    }, longest);
  }
}
