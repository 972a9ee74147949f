import type { ProofLine } from '../source/proof-lines.ts';

/** A piece of what is read of a story before it is published, and where it stands: in a field of it, in its body, or elsewhere. */
export interface RecordLine extends ProofLine {
  path?: readonly (string | number)[];
  /** Where it is written, when that is not in the story. */
  file?: string;
  /** Readers read it, though it is written elsewhere. */
  words?: true;
}
