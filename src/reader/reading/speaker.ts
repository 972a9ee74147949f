import { chineseVoice } from './voices.ts';

interface Listener {
  /** A sentence begins. */
  onSentence(index: number): void;
  /** It fell silent: the text is at its end, something else wanted to be heard, or the device cannot speak. */
  onSilence(why: 'end' | 'interruption' | 'failure'): void;
}

/**
 * Speaks sentence by sentence, for browsers cut long utterances short. To pause is to fall silent and to
 * begin the same sentence anew, because phones do not go on where `pause()` left them.
 */
export class Speaker {
  private at = 0;
  private rate = 1;
  /** The one utterance that counts; kept, because browsers forget those that nobody holds, and their events with them. */
  private utterance: SpeechSynthesisUtterance | undefined;
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
    this.pause();
    const text = this.sentences[index];
    if (text === undefined) {
      this.at = 0;
      this.listener.onSilence('end');
      return;
    }
    this.at = index;
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = chineseVoice(speechSynthesis.getVoices());
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? 'zh-CN';
    utterance.rate = this.rate;
    // What a cancelled utterance still has to say is of no interest.
    utterance.onend = () => this.utterance === utterance && this.speak(index + 1);
    utterance.onerror = ({ error }) => {
      const interrupted = error === 'interrupted' || error === 'canceled';
      // Out of sight, phones silence a page: it goes on when it is seen again.
      if (this.utterance !== utterance || (interrupted && document.hidden)) return;
      this.pause();
      this.listener.onSilence(interrupted ? 'interruption' : 'failure');
    };
    this.utterance = utterance;
    this.listener.onSentence(index);
    speechSynthesis.speak(utterance);
  }

  pause(): void {
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  /** 1 is the voice's own speed. */
  setRate(rate: number): void {
    this.rate = rate;
    if (this.speaking) this.speak();
  }

  /** Goes on when the system has silenced the page, as phones do with pages out of sight. */
  revive(): void {
    if (this.speaking && !speechSynthesis.speaking && !speechSynthesis.pending) this.speak();
  }
}
