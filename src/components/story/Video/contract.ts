import { mediaProps, takenObjections } from '../../../editorial/media/tag.ts';
import type { Contract, Known, Said, Tag } from '../../../editorial/source/contract.ts';
import { unknown } from '../../../editorial/source/unknown.ts';

export const contract = {
  use: '自己的视频，读者点了才下载，带字幕',
  props: {
    file: { hint: '视频文件名', required: true, media: 'video' },
    poster: { hint: '封面：照片文件名', required: true, picture: 'photo' },
    title: { hint: '题', required: true, read: 'text' },
    alt: { hint: '画面里有什么，说给看不见的人听', required: true, read: 'text' },
    caption: { hint: '图说', usual: true, read: 'text' },
    ...mediaProps,
  },
  objections,
} satisfies Contract;

function objections(tag: Tag, { photos, videos }: Known): Said[] {
  const { alt, caption, file, poster } = tag.props;
  const said = takenObjections(tag);
  if (file && !videos.includes(file)) said.push([...unknown.video(file, videos), 'file']);
  if (poster && !photos.includes(poster)) said.push([...unknown.photo(poster, photos), 'poster']);
  if (alt && alt === caption)
    said.push([
      'alt-caption',
      'alt 和 caption 一样，听的人会听到两遍',
      'alt 只说画面里有什么，caption 说是谁、在哪里',
      'alt',
    ]);
  return said;
}
