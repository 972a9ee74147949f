import type { Recorded } from './recorded.ts';

/** What the system shows of a recording, on a locked screen for one, and the buttons it has (Media Session). */
export function showOnLockScreen(voice: Recorded, audio: HTMLAudioElement, reader: string): void {
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  const [picture] = document.querySelectorAll<HTMLImageElement>('main img');
  const [title = '', album = ''] = document.title.split('_');
  mediaSession.metadata = new MediaMetadata({
    title,
    artist: reader,
    album,
    // The file that every system can draw.
    artwork: picture ? [{ src: picture.src }] : [],
  });
  const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => voice.speak(),
    pause: () => voice.pause(),
    previoustrack: () => voice.skip(-1),
    nexttrack: () => voice.skip(1),
    seekto: ({ seekTime = 0 }) => voice.seek(seekTime),
  };
  for (const [action, handler] of Object.entries(handlers))
    mediaSession.setActionHandler(action as MediaSessionAction, handler);
  audio.ondurationchange =
    audio.onratechange =
    audio.onseeked =
      () => {
        const { currentTime, duration, playbackRate } = audio;
        if (duration > 0)
          mediaSession.setPositionState?.({ duration, playbackRate, position: Math.min(currentTime, duration) });
      };
}

/** The recording is over, or another voice reads. */
export function leaveLockScreen(): void {
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  mediaSession.metadata = null;
  for (const action of ['play', 'pause', 'previoustrack', 'nexttrack', 'seekto'] as const)
    mediaSession.setActionHandler(action, null);
}
