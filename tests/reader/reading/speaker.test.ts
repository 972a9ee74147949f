import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Speaker } from '../../../src/reader/reading/speaker.ts';

interface Utterance {
  text: string;
  rate: number;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
}

const spoken: Utterance[] = [];
const heard: string[] = [];
const listener = {
  onSentence: (index: number) => heard.push(`sentence ${index}`),
  onSilence: (why: string) => heard.push(why),
};

beforeEach(() => {
  spoken.length = 0;
  heard.length = 0;
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [],
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: () => undefined,
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      rate = 1;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test('goes from sentence to sentence, and tells the end', () => {
  const speaker = new Speaker(['一。', '二。'], listener);
  speaker.speak();
  spoken[0]?.onend?.();
  spoken[1]?.onend?.();
  expect(spoken.map(({ text }) => text)).toEqual(['一。', '二。']);
  expect(heard).toEqual(['sentence 0', 'sentence 1', 'end']);
  expect(speaker.speaking).toBe(false);
});

test('a page without text is at its end at once', () => {
  new Speaker([], listener).speak();
  expect(heard).toEqual(['end']);
});

test('what was cancelled is not heard again, whatever it still says', () => {
  const speaker = new Speaker(['一。', '二。'], listener);
  speaker.speak();
  speaker.pause();
  spoken[0]?.onend?.();
  spoken[0]?.onerror?.({ error: 'canceled' });
  expect(heard).toEqual(['sentence 0']);
  speaker.speak();
  expect(spoken.at(-1)?.text).toBe('一。');
});

test('a new speed begins the sentence anew, but only while speaking', () => {
  const speaker = new Speaker(['一。'], listener);
  speaker.setRate(1.5);
  expect(spoken).toHaveLength(0);
  speaker.speak();
  speaker.setRate(0.8);
  expect(spoken.map(({ rate }) => rate)).toEqual([1.5, 0.8]);
});

test.each([
  ['interrupted', 'interruption'],
  ['canceled', 'interruption'],
  ['synthesis-failed', 'failure'],
  ['not-allowed', 'failure'],
])('%s is %s', (error, why) => {
  const speaker = new Speaker(['一。'], listener);
  speaker.speak();
  spoken[0]?.onerror?.({ error });
  expect(heard.at(-1)).toBe(why);
  expect(speaker.speaking).toBe(false);
});
