import { close, join, toggle } from './fold.ts';
import { back, on, pause, player, showRest, speed, stop } from './player.ts';
import { Speaker } from './speaker.ts';
import { follow, spotlight } from './spotlight.ts';
import { type Utterance, utterancesOf } from './utterances.ts';
import type { Voice } from './voice.ts';
import { chineseVoice } from './voices.ts';

let utterances: Utterance[] = [];
let current: Utterance | undefined;
let voice: Voice | undefined;

/** Opens the player and reads the page from where the reader is; pressed again, closes it. */
export function use(bar: HTMLElement, button: HTMLButtonElement): void {
  if (!player.isConnected) furnish(bar);
  if (!toggle({ part: player, button, onClose: end })) return;
  pause.focus();
  utterances = utterancesOf(document.querySelector('main') as HTMLElement);
  current = undefined;
  const link = document.querySelector<HTMLAnchorElement>('.recording a');
  if (link) play(bar, link).catch(() => instead(bar));
  else speak(bar, firstInSight());
}

function furnish(bar: HTMLElement): void {
  join(bar, player);
  pause.addEventListener('click', () => (voice?.speaking ? rest() : goOn()));
  stop.addEventListener('click', close);
  back.addEventListener('click', () => voice?.skip(-1));
  on.addEventListener('click', () => voice?.skip(1));
  speed.addEventListener('change', () => voice?.setRate(Number(speed.value)));
  // What the text plays is heard alone: its players have controls of their own.
  document.addEventListener('play', ({ target }) => (target as HTMLMediaElement).controls && rest(), true);
  document.addEventListener('visibilitychange', () => !document.hidden && voice?.revive?.());
  // A voice does not stop by itself when its page is left.
  addEventListener('pagehide', rest);
}

/** The first sentence in sight, which at the top of a page is its headline. */
function firstInSight(): number {
  const first = utterances.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  return Math.max(first, 0);
}

/** Lights a sentence, and keeps it in sight; one that the page does not say lights none. */
function onSentence(index: number): void {
  const utterance = utterances[index];
  spotlight(utterance);
  if (!utterance) return;
  follow(current, utterance);
  current = utterance;
}

/** Reads with the device's voice. */
function speak(bar: HTMLElement, from: number): void {
  voice = new Speaker(
    utterances.map(({ text }) => text),
    {
      onSentence,
      onSilence(why) {
        if (why === 'interruption') rest();
        else close();
        if (why === 'failure') tell(bar, '这台设备现在读不出来。');
      },
    },
  );
  voice.setRate(Number(speed.value));
  goOn(from);
}

/** Plays the recording, of which nothing is fetched before it is wanted. */
async function play(bar: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const { play: ready } = await import('./play.ts');
  const audio = bar.querySelector('audio') as HTMLAudioElement;
  voice = await ready(link, audio, {
    sentences: utterances.map(({ text }) => text),
    first: firstInSight(),
    listener: {
      onSentence,
      onSound: () => showRest(false),
      onSilence(why) {
        if (why === 'failure') instead(bar);
        else if (why === 'interruption') showRest(true);
        else close();
      },
    },
  });
  voice?.setRate(Number(speed.value));
  goOn();
}

/** The recording cannot be had: the device reads, if it can. */
function instead(bar: HTMLElement): void {
  const from = current ? utterances.indexOf(current) : firstInSight();
  silence();
  // What failed once is asked for anew the next time.
  bar.querySelector('audio')?.remove();
  if (window.speechSynthesis && chineseVoice(speechSynthesis.getVoices())) {
    tell(bar, '录音没有取到，改由这台设备朗读。');
    speak(bar, from);
  } else {
    close();
    tell(bar, '录音没有取到，请连上网络再试。');
  }
}

function goOn(from?: number): void {
  // Told to what else plays (`clips.ts`).
  player.dispatchEvent(new Event('play'));
  showRest(false);
  voice?.speak(from);
}

function rest(): void {
  voice?.pause();
  showRest(true);
}

function end(): void {
  silence();
  spotlight(undefined);
}

function silence(): void {
  voice?.end();
  voice = undefined;
}

function tell(bar: HTMLElement, words: string): void {
  (bar.querySelector('.reading-note') as Element).textContent = words;
}
