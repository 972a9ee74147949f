import { element } from '../element.ts';
import { close, join, toggle } from './fold.ts';
import { Speaker } from './speaker.ts';
import { follow, spotlight } from './spotlight.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

const speeds = { 慢: 0.8, 正常: 1, 快: 1.25, 很快: 1.5 };

const pause = element('button', { type: 'button' }, '暂停');
const stop = element('button', { type: 'button' }, '停止');
const speed = element(
  'select',
  {},
  ...Object.entries(speeds).map(([name, rate]) => element('option', { value: String(rate) }, name)),
);
speed.value = String(speeds.正常);
const player = element(
  'div',
  { id: 'reading-player', class: 'reading-player', role: 'group', 'aria-label': '朗读' },
  pause,
  element('label', {}, '语速', speed),
  stop,
);

let utterances: Utterance[] = [];
let speaker: Speaker | undefined;

/** Opens the player and reads the page from where the reader is; pressed again, closes it. */
export function use(bar: HTMLElement, button: HTMLButtonElement): void {
  if (!player.isConnected) furnish(bar);
  if (!toggle({ part: player, button, onClose: end })) return;
  pause.focus();
  utterances = utterancesOf(document.querySelector('main') as HTMLElement);
  let current: Utterance | undefined;
  speaker = new Speaker(
    utterances.map(({ text }) => text),
    {
      onSentence(index) {
        const utterance = utterances[index] as Utterance;
        spotlight(utterance);
        follow(current, utterance);
        current = utterance;
      },
      onSilence(why) {
        if (why === 'interruption') rest();
        else close();
        if (why === 'failure') tell(bar, '这台设备现在读不出来。');
      },
    },
  );
  speaker.setRate(Number(speed.value));
  // From the first sentence in sight, which at the top of a page is its headline.
  const first = utterances.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  goOn(Math.max(first, 0));
}

function furnish(bar: HTMLElement): void {
  join(bar, player);
  pause.addEventListener('click', () => (speaker?.speaking ? rest() : goOn()));
  stop.addEventListener('click', close);
  speed.addEventListener('change', () => speaker?.setRate(Number(speed.value)));
  document.addEventListener('visibilitychange', () => !document.hidden && speaker?.revive());
  // A voice does not stop by itself when its page is left.
  addEventListener('pagehide', rest);
}

function goOn(from?: number): void {
  pause.textContent = '暂停';
  speaker?.speak(from);
}

function rest(): void {
  speaker?.pause();
  pause.textContent = '继续';
}

function end(): void {
  speaker?.pause();
  speaker = undefined;
  spotlight(undefined);
}

function tell(bar: HTMLElement, words: string): void {
  const note = bar.querySelector('.reading-note');
  if (note) note.textContent = words;
}
