import { clockOf, formatDuration } from '../../lib/duration.ts';
import { element } from '../element.ts';
import { back, on } from './player.ts';

/** Of a recording: who reads, where it is, and how long it is. */
export const seek = element('input', { type: 'range', min: '0', step: '1', 'aria-label': '听到哪里' });
const times = element('span', {});
const who = element('span', {});
export const track = element('div', { class: 'reading-track' }, who, seek, times);

/** Furnishes it for a recording. @param ways what the buttons before and behind 暂停 are called */
export function furnish([before, behind]: readonly [string, string], reader: string, duration: number): void {
  back.textContent = before;
  on.textContent = behind;
  who.textContent = reader;
  seek.max = String(Math.round(duration));
  showTime(0);
}

/** Shows how far it is, in seconds. */
export function showTime(seconds: number): void {
  seek.value = String(Math.round(seconds));
  times.textContent = `${clockOf(seconds)} / ${clockOf(Number(seek.max))}`;
  seek.setAttribute('aria-valuetext', `${formatDuration(seconds)}，共${formatDuration(Number(seek.max))}`);
}
