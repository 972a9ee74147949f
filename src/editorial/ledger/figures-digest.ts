import { digestOf } from '../../lib/kept.ts';
import type { Figure } from '../schemas/figure.ts';

const digests = new WeakMap<readonly Figure[], string>();

/** A digest of all that a list of figures says. Most texts may mean what all share, which is one list. */
export function figuresDigest(figures: readonly Figure[]): string {
  const digest = digests.get(figures) ?? digestOf(figures);
  digests.set(figures, digest);
  return digest;
}
