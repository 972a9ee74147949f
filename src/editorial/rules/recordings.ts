import { isEntry, isStory, recordingFile, recordingsFolder, scriptFile, timesFile } from '../../lib/content-folder.ts';
import { formatDuration } from '../../lib/duration.ts';
import { insteadOf } from '../../lib/nearest.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { spokenPart } from '../../lib/sentences.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import { namesIn } from '../content/scope.ts';
import { changesIn, type ReadOut, readScript, readTimes } from '../media/read-out.ts';
import { type Line, scriptOf } from '../media/script.ts';
import { mostBytes, readSound } from '../media/sound.ts';
import type { Said } from '../source/contract.ts';
import { placeAt } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';
import { safelyLater } from '../source/safely.ts';
import { readBytes, readSource } from '../source/text-file.ts';
import { placeOfField } from './field-place.ts';

/** Characters of a text that are read in a minute: newsreaders read 250 to 300, and numbers are longer aloud. */
const slowest = 90;
const fastest = 480;

const unfinished: ReadonlySet<RuleId> = new Set(['recording-changed', 'recording-text', 'recording-unknown']);

/** Everything wrong with the recordings, and with what is known of them. */
export async function checkRecordings(root: string, { files, names }: Content): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const entry of files.filter(({ file }) => isStory(file))) {
    const found = await safelyLater(entry.file, () => ofStory(root, entry, names));
    // A draft is still being written: that it is not what was read, or not read yet, keeps nothing from being built.
    const waits = (problem: Problem) => entry.story?.draft && unfinished.has(problem.rule);
    problems.push(...found.map((problem) => (waits(problem) ? { ...problem, warning: true as const } : problem)));
  }
  const read = new Set(files.flatMap(({ file, story }) => (story ? file : [])));
  // What an unreadable story names is not unused.
  const all = names.filter((name) => isStory(name) && isEntry(name)).every((name) => read.has(name));
  return all ? [...problems, ...unused(files, names)] : problems;
}

async function ofStory(root: string, entry: ContentFile, names: readonly string[]): Promise<Problem[]> {
  const name = entry.story?.recording?.file;
  if (!name) return [];
  const file = recordingFile(name);
  if (!names.includes(file)) {
    const known = names.filter((other) => other.startsWith(`${recordingsFolder}/`) && /\.(?:mp3|m4a)$/.test(other));
    const mend =
      known.length > 0
        ? insteadOf(
            name,
            known.map((other) => other.slice(recordingsFolder.length + 1)),
          )
        : '';
    return [atField(entry, ['recording-unknown', `没有录音 ${file}`, mend || `把录音放进 ${recordingsFolder}/`])];
  }
  const script = scriptOf(entry.passages);
  const { bytes, problems } = readBytes(root, file, mostBytes, '导出成 MP3，单声道，64 kbps；再长的，分几篇录');
  if (!bytes) return problems;
  const { faults, sound } = await readSound(file, bytes);
  problems.push(...faults.map((said) => at(file, 1, said)));
  const source = [timesFile(name), scriptFile(name)].find((known) => names.includes(known));
  if (!source) return [...problems, atField(entry, withoutText(name, entry.file))];
  const { problems: refused, text } = readSource(root, source);
  if (text === undefined) return [...problems, ...refused];
  const readOut = source === timesFile(name) ? readTimes(text) : readScript(text);
  problems.push(...readOut.faults.map(({ line, said }) => at(source, line, said)));
  if (readOut.faults.length === 0) problems.push(...changed(entry, source, script, readOut));
  if (sound) problems.push(...ofLength(file, source, readOut, sound.duration));
  return problems;
}

function withoutText(name: string, story: string): Said {
  const mend = `运行 npm run narrate -- ${story}，它写出 ${timesFile(name)}（有时间）或 ${scriptFile(name)}`;
  return ['recording-text', '看不出录的是哪一稿：稿子改了，没有人知道要重录', mend];
}

/** The sentences that are no longer what was read. */
function changed(entry: ContentFile, source: string, script: readonly Line[], readOut: ReadOut): Problem[] {
  if (readOut.heard.length === 0)
    return [at(source, 1, ['recording-text', '里面一句话也没有', '重新运行 npm run narrate'])];
  const ways = (line: number) =>
    `重录；听着没有分别的，把 ${source} 第${line}行照稿子改；这段录音不用了，删去 recording`;
  return changesIn(script, readOut).map(({ now, was }): Problem => {
    if (!now && was)
      return at(source, was.line, [
        'recording-changed',
        `录音里有“${was.text}”，稿子里没有这一句`,
        '重录；稿子删错了的，补回来',
      ]);
    const { text, offset } = now as Line;
    const place = { file: entry.file, ...placeAt(entry.source, offset), rule: 'recording-changed' as const };
    if (was)
      return { ...place, what: `这一句录好以后改过，录的是“${was.text}”，现在是“${text}”`, mend: ways(was.line) };
    const leave = source.endsWith('.vtt')
      ? '在它里面写一段“NOTE 不读”，下一行写这一句'
      : '在它里面这一句前面写（不读）';
    return { ...place, what: `录音里没有“${text}”`, mend: `重录；本来就不读的，打开 ${source}，${leave}` };
  });
}

/** Whether so much text can have been read in that time, and no time is beyond it. */
function ofLength(file: string, source: string, { heard }: ReadOut, duration: number): Problem[] {
  const late = heard.filter(({ start = 0 }) => start >= duration);
  const characters = heard.reduce((sum, { text }) => sum + spokenPart(text).length, 0);
  const rate = Math.round((characters / duration) * 60);
  const slow = rate < slowest;
  const told = `${characters}个字，${formatDuration(duration)}，一分钟${rate}个字`;
  return [
    ...late.map(({ line }) =>
      at(source, line, [
        'recording-times',
        `录音只有${formatDuration(duration)}，没有这一刻`,
        '重新运行 npm run narrate',
      ]),
    ),
    ...(characters > 0 && (slow || rate > fastest)
      ? [
          at(file, 1, [
            'recording-length',
            `${told}，${slow ? '太慢了，不像是读这一篇' : '太快了，多半没有录全'}`,
            '听一遍，看是不是放错了文件，前后有没有多出来的',
          ]),
        ]
      : []),
  ];
}

/** A script waits for whoever reads it; a sound may be played by any text. */
function unused(files: readonly ContentFile[], names: readonly string[]): Problem[] {
  const used = files.flatMap((entry) => [
    ...(entry.story?.recording ? [entry.story.recording.file] : []),
    ...namesIn(entry).flatMap(({ kind, name }) => (kind === 'sound' ? name : [])),
  ]);
  const known = new Set(used.flatMap((name) => [recordingFile(name), timesFile(name), scriptFile(name)]));
  return names
    .filter((name) => name.startsWith(`${recordingsFolder}/`) && !name.endsWith('.txt') && !known.has(name))
    .map((name) => ({
      ...at(name, 1, [
        'recording-unused',
        '没有哪一篇用到',
        '在稿件的 recording 里写上，或在正文里用 <Audio> 播放；用不着的删去，以后还要用的，留着就行',
      ]),
      warning: true as const,
    }));
}

function at(file: string, line: number, [rule, what, mend]: Said): Problem {
  return { file, line, column: 1, rule, what, mend };
}

function atField(entry: ContentFile, [rule, what, mend]: Said): Problem {
  return { ...placeOfField(entry, 'recording', 'file'), field: 'recording.file', rule, what, mend };
}
