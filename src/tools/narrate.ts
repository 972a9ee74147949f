import { readCommand } from './command.ts';
import { tell } from './content/outcome.ts';
import { narrate } from './narrate/narrate.ts';

/** `npm run narrate`: the script of a story for whoever reads it aloud; once it is read, the time of each sentence. */
const { given, values } = readCommand(
  {
    name: 'npm run narrate',
    help: [
      '请人朗读一篇报道：先写出朗读稿，录好以后，从停顿里找出每一句的时间。不联网。',
      '',
      '  npm run narrate -- lao-ma                      写出 content/recordings/lao-ma.txt；已经有录音的，写出 lao-ma.vtt',
      '  npm run narrate -- lao-ma --audio 录音.wav     停顿照这一份找：登出去的是 M4A 时用',
    ].join('\n'),
    options: { audio: 'value' },
    takes: ['稿件的文件名'],
  },
  process.argv.slice(2),
);
const [story] = given;
tell(
  story
    ? await narrate('.', story, values['audio'])
    : { out: [], err: ['没有写是哪一篇。怎么用，看 npm run narrate -- --help。'], failed: true },
);
