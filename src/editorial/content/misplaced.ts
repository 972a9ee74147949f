import {
  artFolder,
  chartsFile,
  contentFolder,
  figuresFile,
  figuresFolder,
  formerLedger,
  guideFile,
  guideFolder,
  isEntry,
  isLedger,
  isStory,
  isVoice,
  nameOf,
  namesFile,
  photosFolder,
  recordingsFolder,
  reviewedText,
  reviewsFile,
  rulesFile,
  scenesFile,
  siteFile,
  spreadFile,
  termsFile,
  testsFolder,
  textFile,
  videosFolder,
  wordingFile,
} from '../../lib/content-folder.ts';
import { hasPage } from '../../lib/page-names.ts';
import type { Said } from '../source/contract.ts';
import type { Problem } from '../source/problem.ts';
import { isDrawing, isPhoto, isRecording, isVideo, saidOfEnding } from './endings.ts';

/** How git merges the lines that two people signed. */
const attributes = `${contentFolder}/.gitattributes`;

const alone = [
  siteFile,
  scenesFile,
  termsFile,
  namesFile,
  wordingFile,
  reviewsFile,
  attributes,
  chartsFile,
  spreadFile,
  guideFile,
  rulesFile,
];

/** The text of a page of its own, such as the about page. */
export function isText(file: string): boolean {
  return file === textFile(nameOf(file)) && hasPage(nameOf(file));
}

/** A file that no page would ever be made of. */
export function misplaced(file: string): Problem[] {
  const slash = file.lastIndexOf('/');
  const [place, name] = [file.slice(0, slash), file.slice(slash + 1)];
  if (isPlaced(file, place, name)) return [];
  const [rule, what, mend] = saidOf(file, place, name);
  return [{ file, line: 1, column: 1, rule, what, mend }];
}

function isPlaced(file: string, place: string, name: string): boolean {
  if (place === contentFolder) return alone.includes(file) || isText(file);
  return (
    (isLedger(file) && file === figuresFile(nameOf(file)) && nameOf(file) !== '') ||
    // A name that begins with a dot is hidden from the build.
    (isEntry(file) && !name.startsWith('.')) ||
    (place === artFolder && /^[a-z0-9-]+\.svg$/.test(name)) ||
    (file.startsWith(`${photosFolder}/`) && isPhoto(name)) ||
    (place === recordingsFolder && isRecording(name)) ||
    file === reviewedText(nameOf(file)) ||
    (place === videosFolder && isVideo(name)) ||
    (place === guideFolder && /^[a-z-]+\.md$/.test(name)) ||
    (place === testsFolder && /^[^/]+\.ts$/.test(name))
  );
}

function saidOf(file: string, place: string, name: string): Said {
  if (file === formerLedger) {
    const mend = '运行 npm run figures -- --split，一条一条照原样分好；已经分过的，删去这个文件';
    return ['ledger-former', `数字总账分成了几个文件，在 ${figuresFolder}/ 里，这个文件不再用`, mend];
  }
  if (isLedger(file)) return ofLedger(file, place);
  if (isDrawing(name)) {
    if (place !== artFolder) return ['file-misplaced', '插画放错了地方', '直接放进 art/，稿件里写 art，不写 .svg'];
    return ['file-name', '插画的文件名只用小写字母、数字和连字符', '改成 lao-ma.svg 这样的拼音，写着它的地方一起改'];
  }
  if (isPhoto(name)) return ['file-misplaced', '照片放错了地方', '挪到 photos/，稿件里写 photo 和 credit'];
  const plain = name.toLowerCase().replaceAll(/[^.]+(?=\.)/g, 'a');
  if (place === recordingsFolder && isRecording(plain))
    return ['file-name', '录音的文件名只用小写字母、数字和连字符', '改成 lao-ma.mp3 这样的拼音，写着它的地方一起改'];
  if (place === videosFolder && isVideo(plain))
    return ['file-name', '视频的文件名只用小写字母、数字和连字符', '改成 lao-ma.mp4 这样的拼音，写着它的地方一起改'];
  const told = isStory(file) || isVoice(file);
  if (name.startsWith('.') && !told) return ['file-name', '文件名以点开头，是隐藏的', '去掉开头的点'];
  const ofEnding = saidOfEnding(name, told);
  if (ofEnding) return ofEnding;
  if (place === contentFolder) return ['file-misplaced', '文件放错了地方', '报道放 stories/，心声放 voices/'];
  if (told) return ['file-misplaced', '文件放错了地方', '稿件直接放在 stories/ 或 voices/ 里，文件名以 .mdx 结尾'];
  if (file.startsWith(`${photosFolder}/`))
    return ['file-ending', '认不出这是什么照片', '文件名以 .jpg、.png、.webp 或 .avif 结尾'];
  return ['file-misplaced', '文件放错了地方', '稿件直接放在 stories/ 或 voices/ 里，插画放 art/，照片放 photos/'];
}

/** A file of the ledger has the name of a text, and stands beside the others. */
function ofLedger(file: string, place: string): Said {
  const right = figuresFile(nameOf(file));
  if (place !== figuresFolder) return ['ledger-name', `${figuresFolder}/ 里不能再分文件夹`, `挪到 ${right}`];
  return ['ledger-name', `${figuresFolder}/ 里只放 .yaml 文件，用稿件的文件名`, `存成纯文本，改名叫 ${right}`];
}
