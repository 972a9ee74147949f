import { mediaProps, takenObjections } from '../../../editorial/media/tag.ts';
import type { Contract, Known, Said, Tag } from '../../../editorial/source/contract.ts';
import { unknown } from '../../../editorial/source/unknown.ts';

export const contract = {
  use: '一段声音：歌、现场、采访录音，带文字稿；朗读全文的录音写在登记项里',
  props: {
    file: { hint: '录音文件名', required: true, media: 'sound' },
    title: { hint: '题', required: true, read: 'text' },
    ...mediaProps,
  },
  inside: '文字稿：听到的话，没有话的写听到了什么',
  unspoken: true,
  objections,
} satisfies Contract;

function objections(tag: Tag, { sounds }: Known): Said[] {
  const { file } = tag.props;
  const said = takenObjections(tag);
  if (file && !sounds.includes(file)) said.push([...unknown.sound(file, sounds), 'file']);
  if (!tag.text?.trim())
    said.push([
      'audio-transcript',
      '<Audio> 里没有文字稿，听不见的人不知道说了什么',
      '在 <Audio …> 和 </Audio> 中间写上听到的话',
    ]);
  return said;
}
