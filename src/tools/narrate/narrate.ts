import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../editorial/content/content.ts';
import type { ContentFile } from '../../editorial/content/reading.ts';
import { leftOutMark, type ReadOut, readScript, readTimes } from '../../editorial/media/read-out.ts';
import { scriptOf } from '../../editorial/media/script.ts';
import { webVtt } from '../../editorial/media/web-vtt.ts';
import { nameOf, recordingFile, recordingsFolder, scriptFile, timesFile } from '../../lib/content-folder.ts';
import { formatDuration } from '../../lib/duration.ts';
import { plainHeadline } from '../../lib/headline.ts';
import { spokenPart } from '../../lib/sentences.ts';
import type { Outcome } from '../content/outcome.ts';
import { storyNamed } from '../reviews/story.ts';
import { align, type Placed } from './align.ts';
import { aloud } from './aloud.ts';
import { decode, Undecodable } from './decode.ts';
import { askedBefore } from './names.ts';
import { pausesIn } from './pauses.ts';
import { scriptText } from './script-text.ts';

/**
 * Writes the script of a story, or, where it has been read, when each of its sentences is heard.
 * @param root the folder that holds `content/`
 * @param wanted a story's slug, its file's name, or its path
 * @param audio another file of the same recording to find the pauses in
 */
export async function narrate(root: string, wanted: string, audio?: string): Promise<Outcome> {
  const { content, problems } = readContent(root);
  const entry = storyNamed(content, problems, wanted);
  if (!('story' in entry)) return { out: [], err: [...entry, '什么都没有写。'], failed: true };
  const name = nameOf(entry.story.recording?.file ?? entry.file);
  const [times, script] = [timesFile(name), scriptFile(name)];
  const known = knownOf(root, times, script);
  const sentences = scriptOf(entry.passages).map(({ text }) => text);
  mkdirSync(join(root, recordingsFolder), { recursive: true });
  const sound = audio ?? soundOf(root, name);
  return sound === undefined
    ? writeScript(root, entry, script, sentences, known?.leftOut ?? [])
    : writeTimes(root, { file: times, sound, sentences, leftOut: known?.leftOut ?? [] });
}

/** What was read before, for what is left out on purpose stays so. */
function knownOf(root: string, times: string, script: string): ReadOut | undefined {
  if (existsSync(join(root, times))) return readTimes(readFileSync(join(root, times), 'utf8'));
  return existsSync(join(root, script)) ? readScript(readFileSync(join(root, script), 'utf8')) : undefined;
}

function soundOf(root: string, name: string): string | undefined {
  return ['mp3', 'm4a']
    .map((ending) => join(root, recordingFile(`${name}.${ending}`)))
    .find((file) => existsSync(file));
}

function writeScript(
  root: string,
  { story, passages }: ContentFile,
  file: string,
  sentences: readonly string[],
  leftOut: readonly string[],
): Outcome {
  const text = passages.map((passage) => passage.text).join('');
  const asked = story ? askedBefore(story, text) : [];
  writeFileSync(join(root, file), scriptText(plainHeadline(story?.title ?? ''), sentences, asked, leftOut));
  const name = nameOf(file);
  return {
    out: [
      `朗读稿写在 ${file}，${sentences.length}句。接下来：`,
      `1. 照着录，存成 MP3（单声道，64 kbps），放进 ${recordingsFolder}/，名叫 ${name}.mp3。`,
      `2. 在登记项里写：recording: { file: ${name}.mp3, reader: 朗读者的姓名, date: '录音的日子' }；不是真人读的，reader 写“合成语音”。`,
      `3. 再运行一次 npm run narrate -- ${name}，它从停顿里找出每一句的时间，听的时候读到哪一句，哪一句亮。`,
    ],
    err: [],
    failed: false,
  };
}

interface Read {
  file: string;
  sound: string;
  sentences: readonly string[];
  leftOut: readonly string[];
}

async function writeTimes(root: string, { file, leftOut, sentences, sound }: Read): Promise<Outcome> {
  const unread = new Set(leftOut.map(spokenPart));
  const read = sentences.filter((sentence) => !unread.has(spokenPart(sentence)));
  let bytes: Buffer;
  try {
    bytes = readFileSync(sound);
    const found = pausesIn(await decode(bytes));
    const places = align(read.map(weightOf), found.speech, found.pauses);
    const cues = read.map((text, index) => ({ ...(places[index] as Placed), text }));
    const note = leftOut.length > 0 ? `\nNOTE ${leftOutMark}\n${leftOut.join('\n')}\n` : '';
    writeFileSync(join(root, file), `${webVtt(cues)}${note}`);
    return outcomeOf(file, cues, found.pauses.length);
  } catch (error) {
    if (!(error instanceof Undecodable) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    const why = error instanceof Undecodable ? error.message : `读不到 ${sound}：看看文件名，有没有权限。`;
    return { out: [], err: [why, '什么都没有写。'], failed: true };
  }
}

/** How long a sentence is aloud: its characters as they are said, and as much as a breath takes. */
const weightOf = (sentence: string) => spokenPart(aloud(sentence)).length + 0.6;

function outcomeOf(file: string, cues: readonly (Placed & { text: string })[], pauses: number): Outcome {
  const unsure = cues.flatMap(({ start, text, unsure: why }, index) =>
    why ? [`  第${index + 1}句，${formatDuration(start)}，“${text.slice(0, 12)}”：${why}`] : [],
  );
  const end = cues.at(-1)?.end ?? 0;
  return {
    out: [
      `时间写在 ${file}：${cues.length}句，${formatDuration(end)}，停顿${pauses}处。`,
      unsure.length > 0
        ? `其中${unsure.length}句说不准，听一听，不对的改那一句上面的时间：`
        : '每一句的长短都和字数合得上；还是从头听一遍，看亮的是不是读的那一句。',
      ...unsure,
    ],
    err: [],
    failed: false,
  };
}
