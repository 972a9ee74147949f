/** What people call the characters that nobody sees, after their names in Unicode. */
const names: Readonly<Record<string, string>> = {
  '\u00a0': '不换行空格',
  '\u00ad': '软连字符',
  '\u034f': '组合连接符',
  '\u061c': '阿拉伯字母方向标记',
  '\u115f': '谚文初声填充符',
  '\u1160': '谚文中声填充符',
  '\u180e': '蒙古文元音分隔符',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字符',
  '\u200d': '零宽连字符',
  '\u200e': '左至右标记',
  '\u200f': '右至左标记',
  '\u2028': '行分隔符',
  '\u2029': '段分隔符',
  '\u202a': '左至右嵌入符',
  '\u202b': '右至左嵌入符',
  '\u202c': '方向格式结束符',
  '\u202d': '左至右强制符',
  '\u202e': '右至左强制符',
  '\u2060': '词连接符',
  '\u2066': '左至右隔离符',
  '\u2067': '右至左隔离符',
  '\u2068': '首字定向隔离符',
  '\u2069': '方向隔离结束符',
  '\u2800': '盲文空格',
  '\u3000': '全角空格',
  '\u3164': '谚文填充符',
  '\ufeff': '零宽不换行空格',
  '\uffa0': '半角谚文填充符',
  '\ufffc': '对象替换符',
};

/** The same by kind. */
const kinds: readonly [RegExp, string][] = [
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, '变体选择符'],
  [/[\u180b-\u180f]/, '蒙古文变体选择符'],
  [/[\u{e0000}-\u{e007f}]/u, '标签字符'],
  [/\p{Zs}/u, '特殊空格'],
  [/\p{Cc}/u, '控制字符'],
];

/** What an invisible character is called, with its number: 零宽空格 U+200B. */
export function nameOf(character: string): string {
  const name = names[character] ?? kinds.find(([kind]) => kind.test(character))?.[1] ?? '格式字符';
  return `${name} ${numberOf(character)}`;
}

/** A character's number, as Unicode writes it: U+200B. */
export function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const unseen = /(?!\t)[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** What the first character of a name is called that nobody sees, a space in its midst apart. */
export function firstUnseen(name: string): string | undefined {
  const found = name.match(unseen)?.find((character) => character !== ' ');
  return found && nameOf(found);
}

/** A name without what nobody sees. */
export function seenOnly(name: string): string {
  return name.replace(unseen, '');
}
