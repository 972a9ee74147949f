import type { RuleId } from '../../../lib/rule-id.ts';
import { characterEntries } from './characters.ts';
import { componentEntries } from './components.ts';
import { copyEntries } from './copy.ts';
import type { Entries } from './entry.ts';
import { fieldEntries } from './fields.ts';
import { figureEntries } from './figures.ts';
import { fileEntries } from './files.ts';
import { linkEntries } from './links.ts';
import { markdownEntries } from './markdown.ts';
import { mediaEntries } from './media.ts';
import { numberEntries } from './numbers.ts';
import { pictureEntries } from './pictures.ts';
import { reviewEntries } from './reviews.ts';
import { termEntries } from './terms.ts';
import { wordingEntries } from './wording.ts';
import { yamlEntries } from './yaml.ts';

/** Everything that can be wrong with content, and why. */
export const catalogue: Entries<RuleId> = {
  ...fileEntries,
  ...yamlEntries,
  ...fieldEntries,
  ...figureEntries,
  ...markdownEntries,
  ...componentEntries,
  ...linkEntries,
  ...termEntries,
  ...reviewEntries,
  ...pictureEntries,
  ...mediaEntries,
  ...characterEntries,
  ...copyEntries,
  ...numberEntries,
  ...wordingEntries,
};

/** The same by subject, in the order editors are told of them. */
export const subjects: readonly [name: string, entries: Partial<Entries<RuleId>>][] = [
  ['文件', fileEntries],
  ['登记项的写法', yamlEntries],
  ['登记项的内容', fieldEntries],
  ['数字和总账', figureEntries],
  ['正文的写法', markdownEntries],
  ['标签和组件', componentEntries],
  ['链接', linkEntries],
  ['名词解释', termEntries],
  ['三审三校', reviewEntries],
  ['图片', pictureEntries],
  ['录音', mediaEntries],
  ['字符', characterEntries],
  ['标点和空格', copyEntries],
  ['数字和日期的写法', numberEntries],
  ['姓名和用词', wordingEntries],
];
