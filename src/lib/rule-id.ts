import type { MediaRule } from './media-rule-id.ts';
import type { PictureRule } from './picture-rule-id.ts';
import type { CharacterRule, CopyRule, MarkdownRule, NumberRule } from './text-rule-id.ts';

/*
 * What every mistake is called: by it editors ask for its reason (`npm run check:content -- --explain`), and programs
 * tell one from another. `editorial/rules/catalogue/` says what each of them means. They stand below all that checks.
 */

/** Of a whole file. */
export type FileRule =
  | 'file-bom'
  | 'file-empty'
  | 'file-encoding'
  | 'file-ending'
  | 'file-link'
  | 'file-misplaced'
  | 'file-missing'
  | 'file-name'
  | 'file-too-big'
  | 'file-unreadable'
  | 'ledger-former'
  | 'ledger-name'
  | 'ledger-owner'
  | 'line-ends'
  | 'merge-conflict'
  | 'unforeseen';

/** Of the way fields are written down. */
export type YamlRule =
  | 'frontmatter-missing'
  | 'frontmatter-unclosed'
  | 'frontmatter-unwanted'
  | 'yaml-brackets'
  | 'yaml-colon'
  | 'yaml-comment'
  | 'yaml-dash'
  | 'yaml-duplicate'
  | 'yaml-escape'
  | 'yaml-full-width'
  | 'yaml-indent'
  | 'yaml-key'
  | 'yaml-nesting'
  | 'yaml-no-colon'
  | 'yaml-not-text'
  | 'yaml-number-comma'
  | 'yaml-quotes'
  | 'yaml-second-document'
  | 'yaml-sign'
  | 'yaml-tab'
  | 'yaml-unreadable';

/** Of what a field holds. */
export type FieldRule =
  | 'corrections-list'
  | 'date-form'
  | 'field-count'
  | 'field-empty'
  | 'field-form'
  | 'field-missing'
  | 'field-number'
  | 'field-too-long'
  | 'field-type'
  | 'field-unknown'
  | 'byline-missing'
  | 'kicker-label'
  | 'kind-section'
  | 'kind-twice'
  | 'line-break-in-field'
  | 'names'
  | 'one-of'
  | 'order-taken'
  | 'scene-id-taken'
  | 'slug-taken'
  | 'story-twice'
  | 'story-unknown'
  | 'story-unpublished'
  | 'subject-kind';

/** Of the ledger, and of numbers in texts. */
export type FigureRule =
  | 'count-empty'
  | 'count-mark'
  | 'count-outdated'
  | 'count-unknown'
  | 'figure-ambiguous'
  | 'figure-corrected'
  | 'figure-derivation'
  | 'figure-derived-precision'
  | 'figure-elsewhere'
  | 'figure-formerly'
  | 'figure-id-taken'
  | 'figure-later'
  | 'figure-reading'
  | 'figure-tag'
  | 'figure-tag-words'
  | 'figure-unknown'
  | 'figure-unregistered'
  | 'figure-unused'
  | 'figure-vague'
  | 'figure-wording';

/** Of tags and components. */
export type ComponentRule =
  | 'chart'
  | 'component-parts'
  | 'chart-id'
  | 'chart-mark'
  | 'chart-series'
  | 'chart-table'
  | 'chart-time'
  | 'component-unknown'
  | 'html-tag'
  | 'prop-code'
  | 'prop-empty'
  | 'prop-flag'
  | 'prop-missing'
  | 'prop-twice'
  | 'prop-unknown'
  | 'steps-drawing'
  | 'tag-attribute'
  | 'tag-broken'
  | 'tag-crossed'
  | 'tag-empty'
  | 'tag-quotes'
  | 'tag-unclosed'
  | 'tag-unopened'
  | 'words-language'
  | 'years-marks';

/** Of links and addresses. */
export type LinkRule =
  | 'address-in-brackets'
  | 'address-run-on'
  | 'link-address'
  | 'link-anchor'
  | 'link-dead'
  | 'link-moved'
  | 'link-unpublished';

/** Of names and words, by the lists that a desk keeps of them. */
export type WordingRule =
  | 'name-first'
  | 'name-list'
  | 'name-near'
  | 'name-post'
  | 'name-pronoun'
  | 'name-unnamed'
  | 'unit-short'
  | 'wording'
  | 'wording-contradiction'
  | 'wording-example'
  | 'wording-exception'
  | 'wording-twice';

/** Of words that are explained. */
export type TermRule = 'term-source' | 'term-tag' | 'term-twice' | 'term-unknown' | 'term-unused';

/** Of who has read what. */
export type ReviewRule =
  | 'review-changed'
  | 'review-date'
  | 'review-gone'
  | 'review-missing'
  | 'review-order'
  | 'review-person'
  | 'review-seal'
  | 'review-twice';

export type RuleId =
  | FileRule
  | YamlRule
  | FieldRule
  | FigureRule
  | MarkdownRule
  | ComponentRule
  | LinkRule
  | TermRule
  | ReviewRule
  | PictureRule
  | MediaRule
  | CharacterRule
  | CopyRule
  | NumberRule
  | WordingRule;
