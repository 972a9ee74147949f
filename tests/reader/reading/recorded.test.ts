import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Recorded } from '../../../src/reader/reading/recorded.ts';

/** As much of an audio element as is used. */
function sound() {
  const audio = {
    currentTime: 0,
    paused: true,
    ended: false,
    playbackRate: 1,
    refusal: undefined as string | undefined,
    onplay: null as (() => void) | null,
    onpause: null as ((event: Event) => void) | null,
    onended: null as (() => void) | null,
    onerror: null as (() => void) | null,
    ontimeupdate: null as (() => void) | null,
    play() {
      if (audio.refusal) return Promise.reject(Object.assign(new Error('no'), { name: audio.refusal }));
      audio.paused = false;
      audio.onplay?.();
      return Promise.resolve();
    },
    pause() {
      audio.paused = true;
      audio.onpause?.(new Event('pause'));
    },
    to(seconds: number) {
      audio.currentTime = seconds;
      audio.ontimeupdate?.();
    },
  };
  return audio;
}

let audio = sound();
const heard: (number | string)[] = [];
const listener = {
  onSentence: (index: number) => heard.push(index),
  onSound: () => heard.push('sound'),
  onSilence: (why: string) => heard.push(why),
};
const recorded = (starts: number[]) => new Recorded(audio as unknown as HTMLAudioElement, starts, listener, vi.fn());

beforeEach(() => {
  audio = sound();
  heard.length = 0;
});

test('tells each sentence once, when it begins', () => {
  const voice = recorded([0.5, 2, 4]);
  voice.speak();
  for (const at of [0.2, 0.5, 1, 1.99, 2, 2.5, 4.1]) audio.to(at);
  expect(heard).toEqual(['sound', 0, 1, 2]);
});

test('tells what the system does with it', () => {
  const voice = recorded([0]);
  voice.speak();
  audio.pause();
  audio.onended?.();
  audio.onerror?.();
  expect(heard).toEqual(['sound', 'interruption', 'end', 'failure']);
  expect(voice.speaking).toBe(false);
});

test('says nothing more once it is ended', () => {
  const voice = recorded([0]);
  voice.speak();
  voice.end();
  expect(heard).toEqual(['sound']);
  expect(audio.paused).toBe(true);
});

test('a browser that wants to be asked again is an interruption, and a load that is broken off is nothing', async () => {
  const voice = recorded([0]);
  audio.refusal = 'NotAllowedError';
  voice.speak();
  await vi.waitFor(() => expect(heard).toEqual(['interruption']));
  audio.refusal = 'AbortError';
  voice.speak();
  await Promise.resolve();
  expect(heard).toEqual(['interruption']);
});

describe('goes', () => {
  test.each([
    ['on', 1, 2.5, 4],
    ['on from the last: nowhere', 1, 4.5, 4.5],
    ['back to the one before, at the beginning of one', -1, 2.5, 0.5],
    ['back to its beginning, further into one', -1, 7, 4],
    ['back before the first: to the first', -1, 0.2, 0.5],
  ])('%s', (_, step, from, to) => {
    const voice = recorded([0.5, 2, 4]);
    audio.to(from);
    voice.skip(step);
    expect(audio.currentTime).toBe(to);
  });

  test('by 15 seconds where no times are known', () => {
    const voice = recorded([]);
    audio.to(20);
    voice.skip(1);
    expect(audio.currentTime).toBe(35);
    voice.skip(-3);
    expect(audio.currentTime).toBe(0);
  });
});

test('a place that was sought is told before the sound is there', () => {
  const onTime = vi.fn();
  new Recorded(audio as unknown as HTMLAudioElement, [0, 5], listener, onTime).seek(20);
  expect(onTime.mock.calls).toEqual([[20]]);
});
