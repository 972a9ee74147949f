import {
  artFolder,
  contentFolder,
  figuresFile,
  figuresFolder,
  formerLedger,
  guideFile,
  isEntry,
  isLedger,
  isStory,
  isVoice,
  nameOf,
  photosFolder,
  rulesFile,
  scenesFile,
  siteFile,
  testsFolder,
  textFile,
} from '../../lib/content-folder.ts';
import { hasPage } from '../../lib/page-names.ts';
import type { Problem } from '../source/problem.ts';

const alone = [siteFile, scenesFile, textFile('charts'), guideFile, rulesFile];

/** The text of a page of its own, such as the about page. */
export function isText(file: string): boolean {
  return file === textFile(nameOf(file)) && hasPage(nameOf(file));
}

/** A file that no page would ever be made of. */
export function misplaced(file: string): Problem[] {
  const at = { file, line: 1, column: 1 };
  const place = file.slice(0, file.lastIndexOf('/'));
  const name = file.slice(place.length + 1);
  const told = isStory(file) || isVoice(file);
  if (told && /\.(md|markdown|txt|docx?)$/i.test(name)) {
    return [
      {
        ...at,
        rule: 'file-ending',
        what: `${name.slice(name.lastIndexOf('.'))} 文件不会变成网页`,
        mend: '存成纯文本，文件名以 .mdx 结尾',
      },
    ];
  }
  if (file === formerLedger) {
    const mend = `运行 npm run figures -- --split，一条一条照原样分好；已经分过的，删去这个文件`;
    return [
      { ...at, rule: 'ledger-former', what: `数字总账分成了几个文件，在 ${figuresFolder}/ 里，这个文件不再用`, mend },
    ];
  }
  if (isLedger(file)) return misnamed(file, place).map((said) => ({ ...at, rule: 'ledger-name', ...said }));
  if (place === contentFolder) {
    return alone.includes(file) || isText(file)
      ? []
      : [{ ...at, rule: 'file-misplaced', what: '文件放错了地方', mend: '报道放 stories/，心声放 voices/' }];
  }
  const right =
    // A name that begins with a dot is hidden from the build.
    (isEntry(file) && !name.startsWith('.')) ||
    (place === artFolder && /^[a-z0-9-]+\.svg$/.test(name)) ||
    (file.startsWith(`${photosFolder}/`) && /\.(jpe?g|png|webp|avif)$/.test(name)) ||
    (place === testsFolder && /^[^/]+\.ts$/.test(name));
  return right
    ? []
    : [
        {
          ...at,
          rule: 'file-misplaced',
          what: '文件放错了地方',
          mend: '稿件直接放在 stories/ 或 voices/ 里，插画放 art/，照片放 photos/',
        },
      ];
}

/** A file of the ledger has the name of a text, and stands beside the others. */
function misnamed(file: string, place: string): { what: string; mend: string }[] {
  const right = figuresFile(nameOf(file));
  if (place !== figuresFolder) return [{ what: `${figuresFolder}/ 里不能再分文件夹`, mend: `挪到 ${right}` }];
  if (file === right && nameOf(file) !== '') return [];
  return [{ what: `${figuresFolder}/ 里只放 .yaml 文件，用稿件的文件名`, mend: `存成纯文本，改名叫 ${right}` }];
}
