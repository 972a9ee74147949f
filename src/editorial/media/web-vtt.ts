import type { Said } from '../source/contract.ts';

/** Words, and from which second to which they are heard. */
export interface Cue {
  /** Where it stands in its file, from 1. */
  line: number;
  start: number;
  end: number;
  text: string;
}

/** What is wrong in a file of cues, and in which of its lines. */
export interface CueFault {
  line: number;
  said: Said;
}

const time = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const timing = new RegExp(String.raw`^${time}[ \t]+-->[ \t]+${time}(?:[ \t].*)?$`);
/** Subtitles of another format have commas, and hours or minutes of one digit. */
const nearly = /^[\d:.,\s]*-+>/;

/** What subtitle programs write by themselves. */
const subRip = /^\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}\s*$/;
const notSubRip: Said = [
  'web-vtt',
  '这是 SRT 字幕，不是 WebVTT，改文件名没有用',
  '在字幕软件里另存为 WebVTT；手改的，第一行写 WEBVTT，空一行，时间里的逗号都改成小数点',
];

/**
 * Reads WebVTT, the format of times and words that browsers and subtitle programs share
 * (https://www.w3.org/TR/webvtt1/).
 */
export function readWebVtt(source: string): { cues: Cue[]; faults: CueFault[] } {
  const cues: Cue[] = [];
  const faults: CueFault[] = [];
  const lines = source.split(/\r?\n/);
  const isHeaded = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '');
  const arrows = lines.filter((line) => line.includes('-->'));
  if (!isHeaded && arrows.length > 0 && arrows.every((line) => subRip.test(line)))
    return { cues, faults: [{ line: 1, said: notSubRip }] };
  if (!isHeaded) faults.push({ line: 1, said: ['web-vtt', '第一行不是 WEBVTT', '第一行写 WEBVTT，空一行再写时间'] });
  for (const block of blocksOf(lines)) {
    const at = block.lines.findIndex((line) => line.includes('->'));
    if (at < 0) continue;
    const line = block.line + at;
    const found = timing.exec(block.lines[at] ?? '');
    const text = block.lines
      .slice(at + 1)
      .join('\n')
      .trim();
    if (!found) {
      const mend = '写成 00:01.250 --> 00:03.500 这样：分、秒两位，小数点后三位，箭头两边空一格';
      const what = nearly.test(block.lines[at] ?? '') ? '时间写得不对' : '箭头前面不是时间';
      faults.push({ line, said: ['web-vtt', what, mend] });
    } else if (text === '')
      faults.push({ line, said: ['web-vtt', '时间下面没有文字', '补上这一段时间里说的话，或删去'] });
    else cues.push({ line, start: seconds(found.slice(1, 5)), end: seconds(found.slice(5, 9)), text });
  }
  return { cues, faults: [...faults, ...disorder(cues)] };
}

/** Lines that stand together, and where the first of them is. Notes and styles are no cues. */
function blocksOf(lines: readonly string[]): { line: number; lines: string[] }[] {
  const blocks: { line: number; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    if (index === 1 || lines[index - 1]?.trim() === '') blocks.push({ line: index + 1, lines: [] });
    blocks.at(-1)?.lines.push(line);
  }
  return blocks.filter(({ lines: [first = ''] }) => !/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first));
}

function seconds([hours = '0', minutes = '0', whole = '0', thousandths = '0']: readonly (
  | string
  | undefined
)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(thousandths) / 1000;
}

function disorder(cues: readonly Cue[]): CueFault[] {
  return cues.flatMap(({ end, line, start }, index): CueFault[] => {
    const before = cues[index - 1];
    if (end <= start) return [{ line, said: ['recording-times', '结束不比开始晚', '后一个时间要比前一个晚'] }];
    if (before && start < before.start)
      return [{ line, said: ['recording-times', '比上一句开始得还早', '按时间先后排，或改对时间'] }];
    return [];
  });
}

/** What browsers show of it: notes are for colleagues. */
export function withoutNotes(source: string): string {
  const blocks = source.split(/\r?\n(?:[ \t]*\r?\n)+/).filter((block) => !/^NOTE(?:\s|$)/.test(block));
  return `${blocks.join('\n\n').trimEnd()}\n`;
}

/** Writes WebVTT. */
export function webVtt(cues: readonly Omit<Cue, 'line'>[]): string {
  const blocks = cues.map(({ end, start, text }) => `${clock(start)} --> ${clock(end)}\n${text}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** Seconds as WebVTT has them: 00:03.250. */
export function clock(at: number): string {
  const thousandths = Math.round(at * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = Math.floor(thousandths / 3_600_000);
  const rest = `${two((thousandths / 60_000) % 60)}:${two((thousandths / 1000) % 60)}`;
  return `${hours > 0 ? `${two(hours)}:` : ''}${rest}.${String(thousandths % 1000).padStart(3, '0')}`;
}
