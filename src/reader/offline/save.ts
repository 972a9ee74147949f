import type { Size } from '../../lib/offline-build.ts';
import { element } from '../element.ts';
import type { Message, Progress } from './messages.ts';

const progress = element('progress', { 'aria-label': '保存进度', hidden: '' });
const keep = element('button', { type: 'button' });
const drop = element('button', { type: 'button' }, '从设备上删掉');
const ways = element('p', { class: 'reading-options' }, keep, drop);
let said: Element;

/** What a reader is told when saving did not come to its end. */
const failures = {
  full: '这台设备的存储空间不够，没有存全。',
  outdated: '专题刚刚有更新，刷新这一页再存。',
  differs: '取到的文件和发布的对不上，专题可能正在更新，也可能在路上被改动过，没有存全。过一会儿再存。',
  refused: '网站眼下给不出一些文件，没有存全。过一会儿再存，会接着存下去。',
  broken: '网络断了，没有存全。连上网络再存，会接着存下去。',
};

/**
 * Brings 离线保存 to the settings: the whole feature is kept on the device, or dropped again.
 * @param part its room there
 */
export function furnish(part: HTMLElement, workers: ServiceWorkerContainer): void {
  said = part.querySelector('[role=status]') as Element;
  keep.addEventListener('click', () => isIdle() && save(workers));
  drop.addEventListener('click', () => ask(workers, { ask: 'empty' }, show));
  // There is nothing to press until the worker answers; where a file is missing or was altered on its way, none comes.
  const silence = setTimeout(() => {
    said.textContent = '专题的文件没有取全，现在还不能离线保存。刷新这一页再试。';
  }, 10_000);
  ask(workers, { ask: 'missing' }, (now) => {
    clearTimeout(silence);
    show(now);
    part.append(progress, ways);
    part.removeAttribute('aria-busy');
  });
}

/** Says how things stand, and what can be done. The size is told before anything is downloaded. */
function show({ ended, missing }: Progress): void {
  const saved = missing.download === 0;
  const failure = ended === 'saved' || ended === 'more' || !ended ? '' : failures[ended];
  said.textContent = saved
    ? '整个专题已经存在这台设备上，没有网络也能读。印刷版、海报和视频不在内。'
    : `${failure || '把整个专题存在这台设备上，没有网络也能读。'}${sizes(missing, failure)}`;
  // Whoever pressed either goes on from there: a button that is disabled or gone would lose the focus.
  if (!saved && document.activeElement === drop) keep.focus();
  drop.hidden = !saved;
  rest(saved ? '已存好' : '离线保存', saved);
  progress.hidden = true;
}

/** What is sent is compressed, and what is kept is not: it takes several times as much. */
function sizes({ download, stored }: Size, failure: string): string {
  return `${failure ? '没存的' : '存下后'}约占${size(stored)}，${failure ? '还' : ''}要下载约${size(download)}。`;
}

function rest(name: string, resting: boolean): void {
  keep.textContent = name;
  keep.setAttribute('aria-disabled', String(resting));
}

const isIdle = () => keep.getAttribute('aria-disabled') === 'false';

async function save(workers: ServiceWorkerContainer): Promise<void> {
  said.textContent = '正在保存。';
  rest('正在保存', true);
  ask(workers, { ask: 'missing' }, async ({ missing }) => {
    const room = await roomLeft();
    if (room < missing.stored) {
      show({ missing });
      said.textContent = `这台设备的存储空间不够：本站能用的还有约${size(room)}，要存约${size(missing.stored)}。`;
      return;
    }
    // Asks the browser not to clear what is kept when the device runs short; it may refuse.
    navigator.storage?.persist?.().catch(() => {});
    progress.hidden = false;
    progress.removeAttribute('value');
    goOn(workers, missing.stored);
  });
}

/** How many bytes the browser lets this site keep yet; endless where it does not say. */
async function roomLeft(): Promise<number> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => {})) ?? {};
  return Math.max(quota - usage, 0);
}

/** @param all bytes that were to be kept at the start */
function goOn(workers: ServiceWorkerContainer, all: number): void {
  // A network may hang, and a browser may end its worker: then nothing more is heard.
  const wait = () =>
    setTimeout(() => ask(workers, { ask: 'missing' }, (now) => show({ ...now, ended: 'broken' })), 30_000);
  let silence = wait();
  ask(workers, { ask: 'save' }, (now) => {
    clearTimeout(silence);
    if (now.ended === 'more') return goOn(workers, all);
    if (now.ended) return show(now);
    silence = wait();
    progress.max = all;
    progress.value = all - now.missing.stored;
  });
}

/** Asks the worker, and hears its answers. */
async function ask(
  workers: ServiceWorkerContainer,
  message: Message,
  hear: (progress: Progress) => void,
): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => hear(data);
  (await workers.ready).active?.postMessage(message, [port2]);
}

/** In megabytes as phones count them, never less than is downloaded. */
function size(bytes: number): string {
  return `${Math.max(Math.ceil(bytes / 1e5) / 10, 0.1).toFixed(1)} MB`;
}
