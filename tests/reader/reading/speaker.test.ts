import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Speaker } from '../../../src/reader/reading/speaker.ts';

interface Utterance {
  text: string;
  rate: number;
  onstart?: () => void;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
}

const spoken: Utterance[] = [];
const heard: string[] = [];
const cancel = vi.fn();
const listener = {
  onSentence: (index: number) => heard.push(`sentence ${index}`),
  onSilence: (why: string) => heard.push(why),
};

beforeEach(() => {
  spoken.length = 0;
  heard.length = 0;
  cancel.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [],
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel,
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
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('goes from sentence to sentence, and tells the end', () => {
  const speaker = new Speaker(['一。', '二。'], listener);
  speaker.speak();
  spoken[0]?.onend?.();
  spoken[1]?.onend?.();
  expect(spoken.map(({ text }) => text)).toEqual(['一。', '二。']);
  expect(heard).toEqual(['sentence 0', 'sentence 1', 'end']);
  expect(speaker.speaking).toBe(false);
  // Some engines would drop the sentence after it.
  expect(cancel).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(heard.at(-1)).toBe('end');
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
  expect(cancel).toHaveBeenCalledTimes(1);
  // Some engines drop what comes right after a cancel.
  expect(spoken).toHaveLength(1);
  vi.advanceTimersByTime(100);
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

describe('an engine', () => {
  const text = `${'字'.repeat(59)}。`;

  test('that never begins has failed', () => {
    const speaker = new Speaker([text], listener);
    speaker.speak();
    vi.runAllTimers();
    expect(heard).toEqual(['sentence 0', 'failure']);
    expect(speaker.speaking).toBe(false);
  });

  test('that never tells the end of a sentence goes on with the next', () => {
    new Speaker([text, text], listener).speak();
    spoken[0]?.onstart?.();
    vi.runAllTimers();
    expect(heard).toEqual(['sentence 0', 'sentence 1', 'failure']);
  });

  test.each([0.8, 1.5])('may be slow, and begin late, at %d', (rate) => {
    const speaker = new Speaker([text, text], listener);
    speaker.setRate(rate);
    speaker.speak();
    vi.advanceTimersByTime(4900);
    spoken[0]?.onstart?.();
    // Three characters a second.
    vi.advanceTimersByTime((60 / 3 / rate) * 1000);
    expect(heard).toEqual(['sentence 0']);
  });

  test('that a phone silences out of sight is left alone', () => {
    vi.stubGlobal('document', { hidden: true });
    const speaker = new Speaker([text], listener);
    speaker.speak();
    vi.runAllTimers();
    expect(heard).toEqual(['sentence 0']);
    expect(speaker.speaking).toBe(true);
  });

  test('that is paused before it could begin stays silent', () => {
    const speaker = new Speaker([text], listener);
    speaker.speak();
    speaker.setRate(0.8);
    speaker.pause();
    vi.runAllTimers();
    expect(spoken).toHaveLength(1);
    expect(heard.at(-1)).toBe('sentence 0');
  });
});
