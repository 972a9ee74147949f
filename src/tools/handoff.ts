import { readCommand } from './command.ts';
import { tell } from './content/outcome.ts';
import { explained } from './refusal.ts';
import { readSettings } from './settings.ts';

const help = `npm run handoff -- 稿件 [--out 文件夹]

把一篇交给公众号和别的平台：排成那里的编辑器留得住的样子，图表、插画变成图片，标题、摘要、各种尺寸的封面都备好。

  SITE_URL=https://example.cn npm run handoff -- lao-ma

稿件写文件名或 slug；草稿也行，会标明没有发布。写进 handoff/稿件/（或 --out 写的文件夹）：
  index.html      用浏览器打开，点“复制正文”，到编辑器里粘贴
  article.html    同样的正文，图片在 images/ 里，编了号
  cover-*         封面：900×383、500×500（公众号），1280×720（头条号、微博）

SITE_URL、BASE_PATH 和发布时写的一样，文末才有原文的网址和二维码。
正开着 npm run dev 的，打开它的 /handoff/稿件/ 就是；要文件夹，加上 --preview 和它的网址。`;

/** `npm run handoff -- STORY`: a story for the editors of other platforms. */
const { given, values } = readCommand(
  { name: 'npm run handoff', help, options: { out: 'value', preview: 'value' }, takes: ['稿件'] },
  process.argv.slice(2),
);
const [story] = given;
try {
  readSettings('没有写出供稿。');
  // It reads the content as it starts: what a command line gets wrong is said before.
  const { handoff } = await import('./handoff/handoff.ts');
  tell(
    story
      ? await handoff(story, values['out'] ?? 'handoff', values['preview'])
      : { out: [], err: ['没有写是哪一篇。怎么用，看 npm run handoff -- --help。'], failed: true },
  );
} catch (error) {
  console.error(`${explained(error)}\n没有写出供稿。`);
  process.exitCode = 1;
}
