import { existsSync } from 'node:fs';
import { type Term, termsSchema } from '../editorial/schemas/term.ts';
import { keptYaml } from '../editorial/source/read-yaml.ts';
import { termsFile } from '../lib/content-folder.ts';

const read = keptYaml(termsFile, termsSchema);

/** The words that readers have explained to them; a report may do without. */
export function readTerms(): readonly Term[] {
  return existsSync(termsFile) ? read() : [];
}

/** Of these, whatever a story may say, by its text. */
export function termsIn({ body = '' }: { body?: string | undefined }): Term[] {
  return readTerms().filter(({ forms, term }) => [term, ...forms].some((word) => body.includes(word)));
}
