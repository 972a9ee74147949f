/**
 * The inventory of characters that only look like others, beside `invisible.ts`, of those that nobody sees: what is
 * written instead, and whether that is certain in any text, so that `--fix` may do it. Ordinary in Chinese papers, and
 * so not in here: 〇 々 ° ′ behind figures, × ÷ ≤ →, ℃ ‰ № ① ㈠ Ⅲ and the unit signs of GBK such as ㎡, the
 * full-width ＋ ＝ ＜ ＞ ／ ｜ ［ ］, ∶ in a ratio, and the letters of other scripts.
 */
export interface Entry {
  /** One character or a run of them, as the source of a pattern. */
  pattern: string;
  /** What is wrong with it, said behind it. */
  called: string;
  /** What stands there rightly; what is right already is given back as it is. */
  instead?: (found: string) => string;
  /** Where nothing stands there rightly: what to do. */
  mend?: string;
  /** Nothing else can be meant. */
  certain?: true;
}

const pairsOf = (pairs: string) => {
  const map = new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
  return (found: string) => [...found].map((character) => map.get(character) ?? character).join('');
};
const composed = (found: string) => found.normalize('NFC');
const compatible = (found: string) => found.normalize('NFKC');

/**
 * Radicals that are whole characters, as they come out of PDF, and what they are in Chinese as written today; other
 * Kangxi radicals by Unicode's own table. @see https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
const whole = pairsOf(
  '⺁厂⺊卜⺎兀⺐尢⺒巳⺓幺⺛旡⺜日⺝月⺞歺⺠民⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⼾户⾭青⿈黄',
);
const radical = (found: string) => compatible(whole(found));

/** Letters of Cyrillic and Greek that cannot be told from Latin ones. @see https://www.unicode.org/reports/tr39/, confusables */
const latin = pairsOf('аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEЗ3КKМMНHОOРPСCТTХXІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo');
/** In a word of Latin letters or digits they are slips; a word of their own script, or with others of it, is one. */
const inLatin = (word: string) => {
  const all = latin(word);
  return /[A-Za-z\d]/.test(word) && !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(all) ? all : word;
};

/** Letters and Han that are others than they seem. They are wrong everywhere: in names, addresses and code as well. */
export const letters: readonly Entry[] = [
  { pattern: '[\\u2f00-\\u2fd5]', called: '是康熙部首，不是汉字', instead: radical, certain: true },
  {
    pattern: '[⺁⺊⺎⺐⺒⺓⺛-⺠⺬⻁⻄-⻆⻉⻋⻑⻓⻔⻘-⻝⻢-⻰⻲⻳]',
    called: '是部首，不是汉字',
    instead: radical,
    certain: true,
  },
  { pattern: '[\\u2e80-\\u2ef3]', called: '是部首，不是汉字', mend: '换成要写的字' },
  {
    pattern: '[\\uf900-\\ufad9\\u{2f800}-\\u{2fa1d}]',
    called: '是兼容汉字，搜索和字体都当成另一个字',
    instead: composed,
    certain: true,
  },
  { pattern: '[\\u2126\\u212a\\u212b]', called: '是单位符号，不是字母', instead: composed, certain: true },
  {
    pattern: '(?:[\\p{Script=Latin}\\u3041-\\u30ff])[\\u0300-\\u036f\\u3099\\u309a]+',
    called: '是拆成几个码的字母',
    instead: composed,
    certain: true,
  },
  {
    pattern: '(?<![\\p{L}\\p{M}])[\\u0300-\\u036f\\u3099\\u309a]+|(?<=\\p{Script=Han})[\\u0300-\\u036f\\u3099\\u309a]+',
    called: '是多出来的附加符号',
    instead: () => '',
    certain: true,
  },
  { pattern: '[\\uff66-\\uff9f]+', called: '是半角假名', instead: compatible, certain: true },
  { pattern: '[\\uffa1-\\uffdc]', called: '是半角谚文', mend: '换成全角的' },
  { pattern: '[\\ufb00-\\ufb06]', called: '是连在一起的字母', instead: compatible, certain: true },
  {
    pattern: '[\\ufb50-\\ufd3d\\ufd50-\\ufdff\\ufe70-\\ufefc]',
    called: '是阿拉伯字母的显示字形',
    instead: compatible,
  },
  { pattern: '[\\u{1d400}-\\u{1d7ff}]+', called: '是数学符号里的字母', instead: compatible },
  {
    pattern: '[\\u32c0-\\u32cf\\u32ff-\\u3370\\u337b-\\u337f\\u33e0-\\u33ff]',
    called: '是挤成一个字的词',
    instead: compatible,
  },
  {
    pattern: '(?:https?://|www\\.|mailto:|/)[\\p{L}\\d./:?=&_@%#~-]+',
    called: '里夹着形近的俄文、希腊文字母',
    instead: inLatin,
    certain: true,
  },
  {
    pattern: '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d]+',
    called: '里夹着形近的俄文、希腊文字母',
    instead: inLatin,
    certain: true,
  },
  {
    pattern: '(?<![\\p{Script=Han}\\s])\\u00a0(?![\\p{Script=Han}\\s])',
    called: '是不换行空格',
    instead: () => ' ',
    certain: true,
  },
];

/** Points that stand for the one in people's names. */
export const points = '・•‧･∙⋅';
const kana = '[\\u3040-\\u30ff]';

/** Marks that look like those of Chinese texts, in what readers read. Quotation marks have rules of their own. */
export const marks: readonly Entry[] = [
  {
    pattern: '[︐︑︒︓︔︕︖︵︶︹︺︻︼︽︾︿﹀﹐﹑﹔﹕﹖﹗﹙﹚﹝﹞｡､]',
    called: '是竖排或小号的标点',
    instead: pairsOf(
      '︐，︑、︒。︓：︔；︕！︖？︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹐，﹑、﹔；﹕：﹖？﹗！﹙（﹚）﹝〔﹞〕｡。､、',
    ),
    certain: true,
  },
  {
    pattern: `(?<=\\p{L})(?!(?<=${kana})・${kana})[${points}](?=\\p{L})`,
    called: '是样子像间隔号的点',
    instead: () => '·',
    certain: true,
  },
  { pattern: `(?<!${kana})[\\u301c\\u223c]`, called: '是样子像“～”的符号', instead: () => '～', certain: true },
  {
    pattern: '(?<=\\p{Script=Han})[\\u2236\\ua789\\ufe30]|[\\ua789\\ufe30]|(?<![\\dA-Za-z])\\u2236',
    called: '是样子像冒号的符号',
    instead: () => '：',
  },
  { pattern: '[\\u2010\\u2011]', called: '是样子像“-”的符号', instead: () => '-', certain: true },
  {
    pattern: '(?<=[\\p{Script=Han}A-Za-z\\d]|^|[（，：])－(?=[A-Za-z\\d])',
    called: '是全角的短横线',
    instead: () => '-',
    certain: true,
  },
  {
    pattern: '(?<=\\p{Script=Han})－(?=\\p{Script=Han})',
    called: '是全角的短横线',
    mend: '“从……到……”的改成“—”，连成一个词的改成“-”，看原意定',
  },
  { pattern: '[＃＄＆＠＼＾＿￣]', called: '是全角的符号', instead: compatible },
  { pattern: '[‼⁇⁈⁉]', called: '是挤在一起的标点', mend: '分开写成“！！”“？？”“？！”“！？”' },
];

/** Whether nothing in a text looks like anything else: most are of ASCII, the Han of every day and common marks alone. */
export function isOrdinary(text: string): boolean {
  return /^[\n -~·—‘’“”…、。《》！（），：；？\u4e00-\u9fa5]*$/.test(text);
}

/** A text with its letters as they should be. */
export function withoutDisguise(text: string): string {
  return certainLetters.reduce((result, [pattern, instead]) => result.replace(pattern, instead), text);
}

const certainLetters = letters.flatMap(({ certain, instead, pattern }) =>
  certain && instead ? [[new RegExp(pattern, 'gu'), instead] as const] : [],
);
