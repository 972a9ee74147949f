import { clockOf, formatDuration } from '../../lib/duration.ts';
import { element } from '../element.ts';

const speeds = { 慢: 0.8, 正常: 1, 快: 1.25, 很快: 1.5 };

export const pause = element('button', { type: 'button' }, '暂停');
export const stop = element('button', { type: 'button' }, '停止');
export const back = element('button', { type: 'button' }, '上句');
export const on = element('button', { type: 'button' }, '下句');
export const speed = element(
  'select',
  {},
  ...Object.entries(speeds).map(([name, rate]) => element('option', { value: String(rate) }, name)),
);
speed.value = String(speeds.正常);

/** Of a recording: who reads, where it is, and how long it is. */
export const seek = element('input', { type: 'range', min: '0', step: '1', 'aria-label': '听到哪里' });
const times = element('span', {});
const who = element('span', {});
const track = element('div', { class: 'reading-track', hidden: '' }, who, seek, times);

export const player = element(
  'div',
  { id: 'reading-player', class: 'reading-player', role: 'group', 'aria-label': '朗读' },
  track,
  back,
  pause,
  on,
  element('label', {}, '语速', speed),
  stop,
);

/**
 * Furnishes it for a recording, or for the device's voice.
 * @param ways what the buttons before and behind 暂停 are called
 */
export function furnish(
  [before, behind]: readonly [string, string],
  recording?: { reader: string; duration: number },
): void {
  back.textContent = before;
  on.textContent = behind;
  track.hidden = !recording;
  if (!recording) return;
  who.textContent = recording.reader;
  seek.max = String(Math.round(recording.duration));
  showTime(0);
}

/** Shows how far it is, in seconds. */
export function showTime(seconds: number): void {
  seek.value = String(Math.round(seconds));
  times.textContent = `${clockOf(seconds)} / ${clockOf(Number(seek.max))}`;
  seek.setAttribute('aria-valuetext', `${formatDuration(seconds)}，共${formatDuration(Number(seek.max))}`);
}

export function showRest(resting: boolean): void {
  pause.textContent = resting ? '继续' : '暂停';
}
