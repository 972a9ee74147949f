/**
 * For pages that play something: of two players, or of a player and a voice that reads, one is heard, and a video that
 * plays shows its captions. Until then not even these are loaded.
 */
document.addEventListener(
  'play',
  ({ target }) => {
    for (const player of document.querySelectorAll<HTMLMediaElement>('audio, video'))
      if (player !== target) player.pause();
    const [track] = (target as HTMLMediaElement).textTracks ?? [];
    // Who has put them out has decided so.
    if (track && !shown.has(track)) track.mode = 'showing';
    if (track) shown.add(track);
  },
  true,
);

const shown = new WeakSet<TextTrack>();
