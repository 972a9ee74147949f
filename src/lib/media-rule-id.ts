/** What mistakes of recordings, and of video and sound, are called: see `rule-id.ts`. */
export type MediaRule =
  | 'recording-changed'
  | 'recording-length'
  | 'recording-text'
  | 'recording-times'
  | 'recording-unknown'
  | 'recording-unused'
  | 'recording-voice'
  | 'sound-broken'
  | 'sound-kind'
  | 'sound-size'
  | 'web-vtt';
