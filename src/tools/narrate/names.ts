import type { Story } from '../../editorial/schemas/story.ts';

/** The 3,755 characters that everybody reads: level one of GB 2312, whose rows 16 to 55 are in GBK's bytes. */
const common: ReadonlySet<string> = new Set(
  new TextDecoder('gbk').decode(
    Uint8Array.from({ length: 40 * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + ((at % 188) >> 1),
    ),
  ),
);

/** Surnames that are read otherwise than the word. */
const surnames: Readonly<Record<string, string>> = {
  单: 'shàn',
  解: 'xiè',
  仇: 'qiú',
  区: 'ōu',
  查: 'zhā',
  任: 'rén',
  华: 'huà',
  曾: 'zēng',
  盖: 'gě',
  朴: 'piáo',
  尉迟: 'yù chí',
  宓: 'mì',
  乐: 'yuè',
  纪: 'jǐ',
  种: 'chóng',
  折: 'shé',
  员: 'yùn',
  缪: 'miào',
  翟: 'zhái',
  燕: 'yān',
  葛: 'gě',
  覃: 'qín 或 tán',
  洗: 'xiǎn',
  冼: 'xiǎn',
  哈: 'hǎ',
  那: 'nā',
  万俟: 'mò qí',
  令狐: 'líng hú',
  长孙: 'zhǎng sūn',
};

/** The characters of a text that not everybody can read, each once. */
export function rareIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\p{Script=Han}/gu)].map(([character]) => character))].filter(
    (character) => !common.has(character),
  );
}

/** What whoever reads should ask about beforehand: names, and characters that are rarely seen. */
export function askedBefore(
  { byline = '', reporters, subject }: Pick<Story, 'byline' | 'reporters' | 'subject'>,
  text: string,
): string[] {
  const names = [...(subject ? [subject] : []), ...byline.split('、'), ...reporters];
  const read = names.flatMap((name) => {
    const surname = Object.keys(surnames).find((known) => name.startsWith(known));
    return surname ? [`${name}：姓“${surname}”读 ${surnames[surname]}`] : [];
  });
  const rare = rareIn(text);
  return [...read, ...(rare.length > 0 ? [`少见的字，先查准读音：${rare.join(' ')}`] : [])];
}
