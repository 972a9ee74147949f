/* Of all the names in `rule-id.ts`, those of what stands in texts. */

/** Of Markdown. */
export type MarkdownRule =
  | 'body-unreadable'
  | 'bold-marks'
  | 'code'
  | 'code-braces'
  | 'code-marks'
  | 'component-in-text'
  | 'entity'
  | 'footnote'
  | 'heading-empty'
  | 'heading-jump'
  | 'heading-level'
  | 'heading-marks'
  | 'html-comment'
  | 'link-marks'
  | 'list-marks'
  | 'list-number'
  | 'multiplication'
  | 'nested-too-deep'
  | 'letter-too-long'
  | 'paragraph-too-long'
  | 'quote-marks'
  | 'raw-marks'
  | 'stray-brace'
  | 'stray-less-than'
  | 'strikethrough'
  | 'table-cells'
  | 'table-rule'
  | 'task-list'
  | 'trailing-spaces'
  | 'underlined-heading'
  | 'unused-note';

/** Of single characters. */
export type CharacterRule =
  | 'disguised-letter'
  | 'emoji'
  | 'garbled-character'
  | 'invisible-character'
  | 'private-character'
  | 'rare-character';

/** Of the copy itself. */
export type CopyRule =
  | 'disguised-mark'
  | 'dash'
  | 'ellipsis'
  | 'full-width-point'
  | 'half-width-brackets'
  | 'half-width-full-stop'
  | 'half-width-mark'
  | 'mark-between-quotations'
  | 'nested-quotes'
  | 'quotation-marks'
  | 'placeholder'
  | 'repeated-marks'
  | 'space-beside-latin'
  | 'space-beside-mark'
  | 'stray-space'
  | 'straight-quotes'
  | 'typed-indent'
  | 'unpaired-mark';

/** Of the way numbers are written. */
export type NumberRule =
  | 'date-in-figures'
  | 'digits-with-han'
  | 'full-width-digits'
  | 'full-width-per-cent'
  | 'half-width-tilde'
  | 'leading-zero'
  | 'date-impossible'
  | 'long-digits'
  | 'mark-in-rough-number'
  | 'mixed-date'
  | 'range-without-unit'
  | 'short-year'
  | 'space-in-number';
