import { nameOf, numberOf } from '../../../lib/invisible.ts';
import { isOrdinary } from '../../../lib/look-alikes.ts';
import type { Marking } from '../../source/marking.ts';
import { disguisedLetters } from './disguised.ts';
import { patternRule, type Rule } from './rule.ts';

const emoji =
  /(?:\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:[\p{Emoji_Modifier}\ufe0f\u20e3\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*/gv;
/** In every emoji, and found much sooner (UTS #51, 1.4). */
const ofEmoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\ufe0f/u;

/** Chooses the form of a Han character. @see https://www.unicode.org/Public/UCD/latest/ucd/StandardizedVariants.txt */
const ofHan = '(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]';
/** Shapes the letters of Uyghur, Kazakh and Mongolian words. */
const joiner = '[\\u180b-\\u180f\\u200c\\u200d\\u202f]';
const ofLetters = `(?<=[\\p{Script=Arabic}\\p{Script=Mongolian}]${joiner}?)${joiner}`;
/** Those have rules of their own, or mean nothing in Markdown and YAML. */
const common = '[\\t\\n\\r \\u00a0\\u3000]';
const unseen = '[\\p{Cc}\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufffc]';

/** Stands for a space or a new line, so that words would run together without it. */
const apart = /[\p{Z}\v\f\u0085\u2800]/u;

const invisible = patternRule(
  'invisible-character',
  new RegExp(`(?!${ofHan}|${ofLetters}|${common})${unseen}`, 'gu'),
  ([found]) => ({
    what: `这里有一个看不见的字符：${nameOf(found)}`,
    ...(apart.test(found) ? { mend: '删去，要空一格的改成普通空格' } : { mend: '删去', fix: '' }),
  }),
);

/** Not from planes 2 and 3: what they are given next are characters of people's names. */
const unassigned = patternRule('private-character', /(?![\u{20000}-\u{3fffd}])[\p{Co}\p{Cn}\p{Cs}]/gu, ([found]) => ({
  what: `这里有一个没有编进 Unicode 的字符：${numberOf(found)}`,
  mend: '它在读者的设备上多半是空白或方框；换成正式编码的字',
}));

const garbled = patternRule('garbled-character', /\ufffd/g, () => ({
  what: '这里有一个字变成了乱码（替换符 U+FFFD）',
  mend: '对照原稿，把原来的字打上',
}));

const picture = patternRule('emoji', emoji, ([found]) => ({
  what: `这里用了表情符号：${found}`,
  mend: '标题、题目和登记项里不能用表情符号，删去或改成文字',
}));

/**
 * Characters that readers would not see, see as boxes, or take for others. What an emoji is joined by is not invisible.
 * @param display in a title, a label, or any other text that stands out
 */
export function characterFindings(text: string, display: boolean): Marking[] {
  if (isOrdinary(text)) return [];
  const pictures = ofEmoji.test(text) ? picture(text) : [];
  const inPicture = new Set(
    pictures.flatMap(({ end, start }) => [...Array(end - start).keys()].map((at) => start + at)),
  );
  const others = [invisible, unassigned, garbled, disguisedLetters].flatMap((rule: Rule) => rule(text));
  return [...(display ? pictures : []), ...others.filter(({ start }) => !inPicture.has(start))];
}
