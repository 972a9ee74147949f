import { close, join, toggle } from './fold.ts';
import { foundIn } from './found.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { leaveLockScreen, showOnLockScreen } from './lock-screen.ts';
import { back, furnish, on, pause, player, seek, showRest, showTime, speed, stop } from './player.ts';
import { Recorded, skipped } from './recorded.ts';
import { Speaker } from './speaker.ts';
import { follow, spotlight } from './spotlight.ts';
import { type Utterance, utterancesOf } from './utterances.ts';
import type { Listener } from './voice.ts';
import { chineseVoice } from './voices.ts';

/** When a sentence begins, in seconds, and which. */
type Times = readonly (readonly [start: number, text: string])[];

/** What the buttons beside 暂停 are called. */
const bySentence = ['上句', '下句'] as const;
const byTime = [`退${skipped}秒`, `进${skipped}秒`] as const;

let utterances: Utterance[] = [];
let current: Utterance | undefined;
let voice: Speaker | Recorded | undefined;

/** Opens the player and reads the page from where the reader is; pressed again, closes it. */
export function use(bar: HTMLElement, button: HTMLButtonElement): void {
  if (!player.isConnected) prepare(bar);
  if (!toggle({ part: player, button, onClose: end })) return;
  pause.focus();
  utterances = utterancesOf(document.querySelector('main') as HTMLElement);
  current = undefined;
  const link = document.querySelector<HTMLAnchorElement>('.recording a');
  if (link) play(bar, link);
  else speak(bar, firstInSight());
}

function prepare(bar: HTMLElement): void {
  join(bar, player);
  pause.addEventListener('click', () => (voice?.speaking ? rest() : goOn()));
  stop.addEventListener('click', close);
  back.addEventListener('click', () => voice?.skip(-1));
  on.addEventListener('click', () => voice?.skip(1));
  seek.addEventListener('input', () => voice instanceof Recorded && voice.seek(Number(seek.value)));
  speed.addEventListener('change', () => voice?.setRate(Number(speed.value)));
  document.addEventListener('visibilitychange', () => !document.hidden && voice instanceof Speaker && voice.revive());
  // A voice does not stop by itself when its page is left.
  addEventListener('pagehide', rest);
}

/** The first sentence in sight, which at the top of a page is its headline. */
function firstInSight(): number {
  const first = utterances.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  return Math.max(first, 0);
}

/** Reads with the device's voice. */
function speak(bar: HTMLElement, from: number): void {
  const listener: Listener = {
    onSentence: (index) => show(utterances[index]),
    onSilence(why) {
      if (why === 'interruption') showRest(true);
      else close();
      if (why === 'failure') tell(bar, '这台设备现在读不出来。');
    },
  };
  furnish(bySentence);
  voice = new Speaker(
    utterances.map(({ text }) => text),
    listener,
  );
  voice.setRate(Number(speed.value));
  goOn(from);
}

/** Plays the recording from where the reader left it, or else from where the reader is. */
async function play(bar: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const { href, dataset, nextElementSibling } = link;
  const audio = bar.querySelector('audio') as HTMLAudioElement;
  const reader = nextElementSibling?.textContent ?? '';
  const times = dataset['times'] ? await fetchTimes(dataset['times']) : [];
  // Closed again in the meantime.
  if (player.hidden) return;
  furnish(times.length > 0 ? bySentence : byTime, { reader, duration: Number(dataset['seconds']) });
  const places = foundIn(
    times.map(([, text]) => text),
    utterances.map(({ text }) => text),
  );
  const recorded = new Recorded(
    audio,
    times.map(([start]) => start),
    {
      onSentence: (index) => show(utterances[places[index] ?? -1]),
      onSound: () => showRest(false),
      onSilence(why) {
        if (why === 'interruption') return showRest(true);
        if (why === 'failure') return instead(bar);
        keepPlace(href, 0);
        recorded.end();
        close();
      },
    },
    (at) => {
      showTime(at);
      keepPlace(href, at);
    },
  );
  voice = recorded;
  recorded.setRate(Number(speed.value));
  showOnLockScreen(recorded, audio, reader);
  const first = firstInSight();
  const nearest = first === 0 ? -1 : places.findIndex((place) => place !== undefined && place >= first);
  recorded.seek(keptPlace(href) || (times[nearest]?.[0] ?? 0));
  recorded.speak();
  // The file may have failed before anybody listened.
  if (audio.error) instead(bar);
}

async function fetchTimes(address: string): Promise<Times> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
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

/** Lights a sentence, and keeps it in sight; one that the page does not say lights none. */
function show(utterance: Utterance | undefined): void {
  spotlight(utterance);
  if (utterance) follow(current, utterance);
  current = utterance ?? current;
}

function goOn(from?: number): void {
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
  if (voice instanceof Recorded) {
    voice.end();
    leaveLockScreen();
  } else voice?.pause();
  voice = undefined;
}

function tell(bar: HTMLElement, words: string): void {
  const note = bar.querySelector('.reading-note');
  if (note) note.textContent = words;
}
