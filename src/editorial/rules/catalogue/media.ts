import type { MediaRule } from '../../../lib/media-rule-id.ts';
import type { Entries } from './entry.ts';

export const mediaEntries: Entries<MediaRule> = {
  'recording-changed': {
    title: '稿子在录音以后改过',
    why: '听的人和读的人，要得到一样的话；更正了的差错，不能在录音里再说一遍。标点不算。',
    where: 'words',
    wrong: '录音里说“9张课桌”，正文改成了“8张课桌”。',
    right: '重录这一句；听着没有分别的，把 recordings/ 里那一句照稿子改。',
  },
  'recording-length': {
    title: '录音的长短和文字对不上',
    why: '一分钟读不了五百个字，也不会只读几十个字：多半是放错了文件，或者没有录全。',
    where: 'words',
    wrong: '一千字的报道，录音只有20秒。',
    right: '听一遍，换上录全的那个文件。',
  },
  'recording-text': {
    title: '看不出录的是哪一稿',
    why: '不记下读的是什么，稿子改了就没有人知道要重录。',
    where: 'words',
    wrong: 'recordings/ 里只有 lao-ma.mp3。',
    right: '运行 npm run narrate，它写出 lao-ma.vtt 或 lao-ma.txt。',
  },
  'recording-times': {
    title: '时间的先后不对',
    why: '读到哪一句，哪一句亮：时间倒着走，或者超出录音，亮的就不是读的那一句。',
    where: 'words',
    wrong: '00:09.000 --> 00:08.000',
    right: '00:08.000 --> 00:09.000',
  },
  'recording-unknown': {
    title: '没有这个录音',
    why: '录音按文件名找，写错一个字母就找不到。',
    where: 'words',
    wrong: "recording: { file: laoma.mp3, reader: 张三, date: '2024-01-31' }，文件叫 lao-ma.mp3。",
    right: "recording: { file: lao-ma.mp3, reader: 张三, date: '2024-01-31' }",
  },
  'recording-unused': {
    title: '录音没有用到',
    why: '放着不用的录音，多半是忘了在稿件里写上。只是提醒。',
    where: 'words',
    wrong: '有 recordings/lao-ma.mp3，哪一篇也没有写 recording。',
    right: '在稿件的登记项里写上 recording。',
  },
  'recording-voice': {
    title: '合成的声音没有照规定标明',
    why: '不是真人读的，要让听的人知道，克隆的声音也算：2025年9月起施行的《人工智能生成合成内容标识办法》第四条这样要求。',
    where: 'fields',
    wrong: "recording: { file: guang-bo.mp3, reader: AI主播, date: '2019-05-18' }",
    right: "recording: { file: guang-bo.mp3, reader: 合成语音, date: '2019-05-18' }",
  },
  'sound-broken': {
    title: '录音坏了',
    why: '没有传完的录音，播到一半就没有了。',
    where: 'words',
    wrong: 'recordings/lao-ma.mp3 只传了一半。',
    right: '从原处重新拷一份。',
  },
  'sound-kind': {
    title: '不是网页能放的录音',
    why: 'MP3 和 M4A（AAC）各家的浏览器都放得出来；Ogg 苹果的放不出来，WAV 和无损的太大。',
    where: 'words',
    wrong: '把 lao-ma.wav 改名叫 lao-ma.mp3。',
    right: '用剪辑软件导出成 MP3，单声道，64 kbps。',
  },
  'sound-size': {
    title: '录音太大',
    why: '路上听的人用的是流量；人声一分钟半兆就听不出分别。',
    where: 'words',
    wrong: '三分钟的录音，320 kbps，7MB。',
    right: '导出成单声道，64 kbps，1.4MB。',
  },
  'web-vtt': {
    title: '时间的文件写得不对',
    why: '浏览器只认 WebVTT 一种写法，差一个逗号，这一句就没有了。',
    where: 'words',
    wrong: '00:01,250 --> 00:03,500',
    right: '00:01.250 --> 00:03.500',
  },
};
