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
import { numberEntries } from './numbers.ts';
import { pictureEntries } from './pictures.ts';
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
  ...pictureEntries,
  ...characterEntries,
  ...copyEntries,
  ...numberEntries,
};
