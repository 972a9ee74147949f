import type { BrowserContext } from 'playwright-core';

/** What a page said, and how. */
interface Said {
  text: string;
  rate: number;
  lang: string;
}

interface Speech {
  said: Said[];
  /** The utterance now being spoken is at its end. */
  finish(): void;
  /** It breaks off. */
  fail(error: string): void;
  /** The system silences the page without a word. */
  silence(): void;
  /** The voices of the device become known. */
  arrive(...languages: string[]): void;
}

declare global {
  interface Window {
    speech: Speech;
  }
}

/** For `open`: a device that speaks as slowly as the test wants, with these voices from the start. */
export function speaks(...languages: string[]) {
  return (context: BrowserContext) =>
    context.addInitScript((known) => {
      let now: SpeechSynthesisUtterance | undefined;
      const voiceOf = (lang: string) => ({ lang, localService: true, name: lang, voiceURI: lang, default: false });
      let voices = known.map(voiceOf);
      const synthesis = {
        onvoiceschanged: null as ((event: Event) => void) | null,
        pending: false,
        get speaking() {
          return now !== undefined;
        },
        getVoices: () => voices,
        speak(utterance: SpeechSynthesisUtterance) {
          now = utterance;
          const { lang, rate, text } = utterance;
          window.speech.said.push({ lang, rate, text });
        },
        // As browsers do, a cancelled utterance still has its say, and only later.
        cancel() {
          const cancelled = now;
          now = undefined;
          setTimeout(() => cancelled?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent));
        },
      };
      window.speech = {
        said: [],
        finish() {
          const finished = now;
          now = undefined;
          finished?.onend?.({} as SpeechSynthesisEvent);
        },
        fail(error) {
          const failed = now;
          now = undefined;
          failed?.onerror?.({ error } as SpeechSynthesisErrorEvent);
        },
        silence() {
          now = undefined;
        },
        arrive(...arrived) {
          voices = arrived.map(voiceOf);
          synthesis.onvoiceschanged?.(new Event('voiceschanged'));
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          rate = 1;
          lang = '';
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    }, languages);
}
