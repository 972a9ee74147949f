import type { Stage } from '../../editorial/schemas/review.ts';
import { nameOf, ownFigures } from '../../lib/content-folder.ts';
import { asked, needed } from './draft.ts';
import type { Existing } from './existing.ts';
import { type OptionName, optionNames } from './options.ts';

/** What `--help` prints. */
export function helpText(existing: Pick<Existing, 'kinds'>): string {
  const must = (option: OptionName) => {
    if (needed({}, existing).includes(option)) return '（要写）';
    const kinds = existing.kinds.filter(({ name }) => needed({ kind: name }, existing).includes(option));
    return kinds.length > 0 ? `（${kinds.map(({ name }) => name).join('、')}要写）` : '';
  };
  const options = optionNames.map((option) => {
    const { description, title } = asked(option);
    return `  --${option.padEnd(11)}${title}${must(option)}。${description}`;
  });
  return [
    '新建一篇报道的草稿，写在 content/stories/ 里。',
    '',
    '  npm run new                          一项一项地问',
    `  npm run new -- --kind ${existing.kinds[0]?.name ?? '体裁'} --title "标题" --slug biaoti    不问，写好就走`,
    '',
    ...options,
    '',
    '不写的各项，草稿里留着“待写”，以后再补；次序排在最后，日期是今天。',
  ].join('\n');
}

/**
 * What to do after the draft is written.
 * @param path the story's, on the site
 * @param stages who has to read it
 */
export function nextSteps(file: string, path: string, stages: readonly Stage[]): string {
  const name = nameOf(file);
  const [first, ...others] = stages;
  const readings = first && [
    `5. 写好了，请人看：npm run proof -- ${name} 打出大样，看的人签上 npm run sign -- ${name} ${first} 姓名${others.length > 0 ? `，再是${others.join('、')}` : ''}。`,
    `6. ${stages.at(-1)}签过，删去 draft: true 那一行，就可以发布；以后再改，要重新签。`,
  ];
  return [
    '',
    `草稿写在 ${file}。接下来：`,
    '',
    '1. 用编辑器打开它，照里面的说明写。',
    `2. 运行 npm run dev，浏览器打开 http://localhost:4321${path}，存盘就能看到。`,
    '   终端里印出的网址不一样的，照终端里的。',
    '3. 运行 npm run check:content，看还差什么：“提醒”是还没写完的，“错误”是要改的。',
    `4. 有统计数字的，运行 npm run figures，把印出来的一条条贴进 ${ownFigures(file)}，没有这个文件就新建。`,
    ...(readings ?? ['5. 写好了，删去 draft: true 那一行，就可以发布。']),
  ].join('\n');
}
