import { element } from '../element.ts';

const speeds = { 慢: 0.8, 正常: 1, 快: 1.25, 很快: 1.5 };

const button = (name: string) => element('button', { type: 'button' }, name);

export const pause = button('暂停');
export const stop = button('停止');
export const back = button('上句');
export const on = button('下句');
export const speed = element(
  'select',
  {},
  ...Object.entries(speeds).map(([name, rate]) => element('option', { value: String(rate) }, name)),
);
speed.value = String(speeds.正常);

export const player = element(
  'div',
  { id: 'reading-player', class: 'reading-player', role: 'group', 'aria-label': '朗读' },
  back,
  pause,
  on,
  element('label', {}, '语速', speed),
  stop,
);

export function showRest(resting: boolean): void {
  pause.textContent = resting ? '继续' : '暂停';
}
