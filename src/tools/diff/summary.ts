import { type Findings, isPage, isPicture } from './findings.ts';

/** What changed, in a few lines: for the terminal, and for the page that CI shows. */
export function summaryOf({ figures, files, pages, warnings }: Findings): string[] {
  const count = (number: number, words: string) => (number > 0 ? [`${number}${words}`] : []);
  const seen = pages.changed.filter(({ words }) => words).length;
  const parts = [
    ...count(figures.length, '个数改了'),
    ...count(pages.words.length, '处文字改了'),
    ...count(seen, '页的文字跟着变'),
    ...count(pages.fresh.length, '页是新的'),
    ...count(pages.renamed.length, '页换了地址'),
    ...count(pages.gone.length, '页没有了'),
    ...count(files.filter(isPicture).length, '幅图改了'),
    ...count(files.filter((file) => !isPage(file) && !isPicture(file)).length, '个别的文件改了'),
  ];
  if (files.length === 0) return ['两个版本一模一样。'];
  const nothing = pages.changed.length > 0 ? '网页的写法变了，读者读到的文字没有变。' : '读者读到的文字没有变。';
  return [parts.length > 0 ? `${parts.join('，')}。` : nothing, ...warnings.map((warning) => `要细看：${warning}`)];
}
