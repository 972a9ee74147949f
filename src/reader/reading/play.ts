import { foundIn } from './found.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { leaveLockScreen, showOnLockScreen } from './lock-screen.ts';
import { player } from './player.ts';
import { Recorded, skipped } from './recorded.ts';
import { furnish, seek, showTime, track } from './track.ts';
import type { Listener, Voice } from './voice.ts';

/** When a sentence begins, in seconds, and which. */
type Times = readonly (readonly [start: number, text: string])[];

/** What the buttons beside 暂停 are called. */
const bySentence = ['上句', '下句'] as const;
const byTime = [`退${skipped}秒`, `进${skipped}秒`] as const;

/** The page that is read. */
interface Page {
  sentences: readonly string[];
  /** The first sentence in sight. */
  first: number;
  /** Told of sentences by their place in the page; -1 is none of them. */
  listener: Listener;
}

/**
 * Makes a recording ready to be heard, from where the reader left it, or else from where the reader is.
 * @returns nothing when the player was closed in the meantime
 */
export async function play(link: HTMLAnchorElement, audio: HTMLAudioElement, page: Page): Promise<Voice | undefined> {
  const { dataset, href, nextElementSibling } = link;
  const { first, listener, sentences } = page;
  const reader = nextElementSibling?.textContent ?? '';
  const times = dataset['times'] ? await fetchTimes(dataset['times']) : [];
  if (player.hidden) return undefined;
  const places = foundIn(
    times.map(([, text]) => text),
    sentences,
  );
  const recorded = new Recorded(
    audio,
    times.map(([start]) => start),
    {
      ...listener,
      onSentence: (index) => listener.onSentence(places[index] ?? -1),
      onSilence(why) {
        if (why === 'end') keepPlace(href, 0);
        listener.onSilence(why);
      },
    },
    (at) => {
      showTime(at);
      if (!audio.ended) keepPlace(href, at);
    },
  );
  furnish(times.length > 0 ? bySentence : byTime, reader, Number(dataset['seconds']));
  player.prepend(track);
  seek.oninput = () => recorded.seek(Number(seek.value));
  showOnLockScreen(recorded, audio, reader);
  recorded.onEnd = () => {
    leaveLockScreen();
    track.remove();
    furnish(bySentence, reader, Number(dataset['seconds']));
  };
  const nearest = first === 0 ? -1 : places.findIndex((place) => place !== undefined && place >= first);
  recorded.seek(keptPlace(href) || (times[nearest]?.[0] ?? 0));
  // The file may have failed before anybody listened.
  if (audio.error) setTimeout(() => listener.onSilence('failure'));
  return recorded;
}

async function fetchTimes(address: string): Promise<Times> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}
