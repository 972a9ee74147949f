import type { Said } from '../source/contract.ts';

type Words = readonly [what: string, mend: string];

/** Endings that the site makes nothing of, and what to do with such a file, wherever it lies. */
const others: readonly (readonly [RegExp, Words])[] = [
  [/^(?:heic|heif)$/, ['是苹果手机的照片格式，多数浏览器打不开', '另存为 JPEG，放进 photos/']],
  [
    /^(?:tiff?|dng|raw|cr[23]|nef|arw|raf|orf|rw2)$/,
    ['是印刷图片或相机原片，浏览器打不开', '另存为 JPEG，放进 photos/'],
  ],
  [/^(?:jfif|jpe|jpg2|jp2|jxl)$/, ['不是照片常用的结尾', '另存为 JPEG，文件名以 .jpg 结尾，放进 photos/']],
  [/^gif$/, ['只有256种颜色，放照片会花', '另存为 JPEG，放进 photos/；是动图的，截出一帧']],
  [/^(?:bmp|ico)$/, ['没有压缩，不是网页用的照片', '另存为 JPEG，放进 photos/']],
  [/^(?:psd|psb|xcf|procreate)$/, ['是修图软件的文件', '导出成 JPEG，放进 photos/']],
  [/^(?:ai|eps|cdr|sketch|fig|afdesign|xd)$/, ['是绘图软件的文件', '导出成 SVG，放进 art/']],
  [/^svgz$/, ['是压缩过的 SVG', '另存为不压缩的 SVG，放进 art/']],
  [/^(?:mp4|webm)$/, ['是视频', '挪到 videos/，在正文里写 <Video file="…" … />']],
  [
    /^(?:m4v|mov|avi|mkv|wmv|flv|3gp|mpe?g)$/,
    ['是视频，有的浏览器放不出来', '导出成 MP4（H.264，AAC），放进 videos/；只改文件名没有用'],
  ],
  [/^(?:srt|ass|ssa|sub)$/, ['是字幕，浏览器不认', '在字幕软件里另存为 WebVTT（.vtt），和视频同名，放进 videos/']],
  [/^(?:mp3|m4a)$/, ['是录音', '挪到 recordings/，在稿件的 recording 里写上，或在正文里写 <Audio>']],
  [
    /^(?:wav|aac|amr|aiff?|caf|flac|ogg|oga|opus|wma)$/,
    ['是录音，有的浏览器放不出来，或者太大', '导出成 MP3（单声道，64 kbps），放进 recordings/'],
  ],
  [/^(?:zip|rar|7z|gz)$/, ['是压缩包', '解开，把里面的文件放到该放的地方']],
  [
    /^(?:pdf|pptx?|xlsx?|key|numbers|csv)$/,
    ['是文档，不会变成网页', '文字写成 .mdx 稿件；里面的照片另存为 JPEG，放进 photos/'],
  ],
];

const texts = /^(?:md|markdown|txt|docx?|wps|rtf|odt|pages|html?)$/;

/** What is said of a file by its ending alone. @param told whether it lies among stories */
export function saidOfEnding(name: string, told: boolean): Said | undefined {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot + 1) : '';
  if (texts.test(ending.toLowerCase()))
    return [
      'file-ending',
      `.${ending} 文件不会变成网页`,
      told ? '存成纯文本，文件名以 .mdx 结尾' : '文字写成 .mdx 稿件，放进 stories/',
    ];
  const [, words] = others.find(([pattern]) => pattern.test(ending.toLowerCase())) ?? [];
  return words && ['file-ending', `.${ending} ${words[0]}`, words[1]];
}

/** Of a drawing and a photograph, by where they lie. */
export const isDrawing = (name: string) => /\.svg$/i.test(name);
/** A recording, and what was read: its times, or its script. */
export const isRecording = (name: string) => /^[a-z0-9-]+\.(?:mp3|m4a|vtt|txt)$/.test(name);
/** A video, and what is said in it. */
export const isVideo = (name: string) => /^[a-z0-9-]+\.(?:mp4|webm|vtt)$/.test(name);
export const isPhoto = (name: string) => /^[^.].*\.(?:jpe?g|png|webp|avif)$/i.test(name);
