import { z } from 'astro/zod';
import type { RuleId } from '../../lib/rule-id.ts';
import { isoDate, patterned, personName } from './text.ts';

/** What stands for the reader of what nobody has read, word for word. */
export const synthetic = '合成语音';

/** Other words for it. */
const machine = /合成|人工智能|克隆|机器|虚拟|数字人|语音|配音|\bAI\b|\bTTS\b/i;

/**
 * A story read aloud. Readers are told who reads, and of a synthetic voice that it is one, as the measures on labelling
 * generated content ask (人工智能生成合成内容标识办法, in force since 1 September 2025, article 4).
 */
export const recording = z
  .strictObject({
    file: patterned(
      /^[a-z0-9-]+\.(?:mp3|m4a)$/,
      'file 写 recordings/ 里的文件名，只用小写字母、数字和连字符，以 .mp3 或 .m4a 结尾',
    ).meta({ title: '录音文件', description: 'content/recordings/ 里的文件名，要写全，以 .mp3 或 .m4a 结尾。' }),
    reader: personName('reader（朗读者）')
      .refine((name) => name === synthetic || !machine.test(name), {
        error: `不是真人读的，照写“${synthetic}”四个字，读者看得到；真人读的写姓名`,
        params: { rule: 'recording-voice' satisfies RuleId },
      })
      .meta({ title: '朗读者', description: `真人写姓名；不是真人读的，克隆的声音也算，写“${synthetic}”。` }),
    date: isoDate.meta({ title: '录音日期', description: "哪天录的，写成 '2024-01-31' 这样，两边加引号。" }),
  })
  .optional()
  .meta({
    title: '录音',
    description: '有人朗读这一篇的录音，读者点“听新闻”就听到它；没有，由读者的设备朗读。',
    example: "{ file: lao-ma.mp3, reader: 张三, date: '2024-01-31' }",
  });

export type Recording = NonNullable<z.infer<typeof recording>>;
