import { captionsFile, isStory, nameOf, videoFile, videosAmong, videosFolder } from '../../lib/content-folder.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { Content } from '../content/content.ts';
import { isVideo } from '../content/endings.ts';
import type { ContentFile } from '../content/reading.ts';
import { namesIn } from '../content/scope.ts';
import { passagesOfCaptions } from '../media/captions.ts';
import { mostBytes, readVideo, resave, type Video } from '../media/video.ts';
import { readWebVtt } from '../media/web-vtt.ts';
import type { Said } from '../source/contract.ts';
import { type Place, placeAt } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';
import { safelyLater } from '../source/safely.ts';
import { readBytes, readSource } from '../source/text-file.ts';
import { namedInBody } from '../source/told.ts';
import { checkCharacters } from './characters.ts';
import { checkNames } from './names/check.ts';
import { checkWording } from './wording/check.ts';

/** A video where a text shows it. */
interface Use extends Place {
  file: string;
  video: string;
}

/** Everything wrong with the videos, and with what is said in them. */
export async function checkVideos(root: string, content: Content): Promise<Problem[]> {
  const { files, names } = content;
  const present = new Set(names);
  const uses = files.flatMap(usesIn).filter(({ video }) => present.has(videoFile(video)));
  const problems: Problem[] = [];
  const lengths = new Map<string, number>();
  for (const video of videosAmong(names).map(videoFile)) {
    problems.push(
      ...(await safelyLater(video, async () => {
        const found = await ofVideo(root, video);
        if (found.video) lengths.set(captionsFile(video), found.video.duration);
        return found.problems;
      })),
    );
  }
  for (const { file, video, ...place } of uses) {
    if (!present.has(captionsFile(video))) problems.push({ file, ...place, ...told(uncaptioned(video)) });
    if (!present.has(videoFile(`${nameOf(video)}.mp4`)))
      problems.push({ file, ...place, ...told(withoutMp4(video)), warning: true });
  }
  for (const [captions, duration] of lengths)
    if (present.has(captions))
      problems.push(...(await safelyLater(captions, async () => ofCaptions(root, captions, duration, content))));
  return [...problems, ...unused(files, uses, names)];
}

/** What shows none, as was found before, need not be read whole. */
function usesIn(entry: ContentFile): Use[] {
  if (!namesIn(entry).some(({ kind }) => kind === 'video')) return [];
  const { file, source, tree } = entry;
  return (tree ? namedInBody(tree) : []).flatMap(({ kind, name, offset }) =>
    kind === 'video' ? [{ file, video: name, ...placeAt(source, offset) }] : [],
  );
}

async function ofVideo(root: string, file: string): Promise<{ video: Video | undefined; problems: Problem[] }> {
  const { bytes, problems } = readBytes(root, file, mostBytes, resave.replace(/；.*/, '；再长的，剪成几段'));
  if (!bytes) return { video: undefined, problems };
  const { faults, video } = await readVideo(file, bytes);
  return { video, problems: faults.map((said) => at(file, 1, said)) };
}

function uncaptioned(video: string): Said {
  const mend = `在字幕软件里存成 WebVTT，名叫 ${captionsFile(video)}；没有人说话的，写一句（没有对白）`;
  return ['video-captions', `视频“${video}”没有字幕，听不见的人看不懂`, mend];
}

function withoutMp4(video: string): Said {
  const mend = `再导出一份 MP4（H.264，AAC），名叫 ${videoFile(`${nameOf(video)}.mp4`)}，放在旁边就行`;
  return ['video-kind', '只有 WebM，较旧的苹果手机放不出来', mend];
}

function ofCaptions(root: string, file: string, duration: number, content: Content): Problem[] {
  const { problems, text } = readSource(root, file);
  if (text === undefined) return problems;
  const { cues, faults } = readWebVtt(text);
  if (cues.length === 0 && faults.length === 0)
    return [at(file, 1, ['video-captions', '里面一句字幕也没有', '写上说的话；没有人说话的，写一句（没有对白）'])];
  const late = cues.filter(({ end }) => end > duration + slack);
  return [
    ...faults.map(({ line, said }) => at(file, line, said)),
    ...late.map(({ line }) =>
      at(file, line, [
        'recording-times',
        `视频只有${formatDuration(duration)}，没有这一刻`,
        '照视频改对时间，或换上剪好的那个视频',
      ]),
    ),
    ...ofWords(file, text, content),
  ];
}

/** Readers read it on the page as well: who is named, and what the desk does not write. */
function ofWords(file: string, source: string, { known, wordings }: Content): Problem[] {
  const captions = { file, source, named: [], fields: [], passages: passagesOfCaptions(source) };
  return [
    ...checkCharacters(captions),
    ...checkWording(captions, wordings),
    ...(known ? checkNames(captions, known) : []),
  ];
}

/** Seconds by which a program may round. */
const slack = 0.5;

/** Files of one name are one video, in two formats and with its captions: that is told once. */
function unused(files: readonly ContentFile[], uses: readonly Use[], names: readonly string[]): Problem[] {
  const stories = new Set(files.flatMap((entry) => (entry.gist || entry.tree ? entry.file : [])));
  // What an unreadable text shows is not unused.
  if (names.some((name) => isStory(name) && name.endsWith('.mdx') && !stories.has(name))) return [];
  const used = new Set(uses.map(({ video }) => captionsFile(video)));
  return names
    .filter(
      (name) =>
        name.startsWith(`${videosFolder}/`) &&
        isVideo(name.slice(videosFolder.length + 1)) &&
        !used.has(captionsFile(name)),
    )
    .filter((name, index, all) => all.findIndex((other) => captionsFile(other) === captionsFile(name)) === index)
    .map((name) => ({
      ...at(name, 1, ['video-unused', '没有哪一篇用到', '在正文里用 <Video> 登出来，或删去；以后还要用的，留着就行']),
      warning: true as const,
    }));
}

function at(file: string, line: number, said: Said): Problem {
  return { file, line, column: 1, ...told(said) };
}

function told([rule, what, mend]: Said) {
  return { rule, what, mend };
}
