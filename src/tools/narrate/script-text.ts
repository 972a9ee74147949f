import { leftOutMark } from '../../editorial/media/read-out.ts';
import { spokenPart } from '../../lib/sentences.ts';
import { aloud } from './aloud.ts';

/**
 * The script for whoever reads: numbered sentences, and under each that has numbers how it is said.
 * @param asked what to ask about beforehand
 * @param leftOut sentences that are not read
 */
export function scriptText(
  title: string,
  sentences: readonly string[],
  asked: readonly string[],
  leftOut: readonly string[],
): string {
  const unread = new Set(leftOut.map(spokenPart));
  const lines = sentences.flatMap((sentence, index) => {
    const said = aloud(sentence);
    const mark = unread.has(spokenPart(sentence)) ? `（${leftOutMark}）` : '';
    return [`${index + 1}. ${mark}${sentence}`, ...(said === sentence ? [] : [`    念作：${said}`]), ''];
  });
  const head = [
    `# 《${title}》朗读稿`,
    '# 一句一停，停半秒以上；念错了，停一下，从这一句重来，再把错的剪去。',
    `# 不读的句子，在编号后面写（${leftOutMark}）。`,
    ...asked.map((line) => `# ${line}`),
  ];
  return `${[...head, '', ...lines].join('\n')}`;
}
