import { formatDate } from '../../lib/dates.ts';
import type { Figure } from '../schemas/figure.ts';
import { isFactNumber } from '../schemas/text.ts';
import { readSite } from '../source/read-site.ts';
import { operandsOf } from './derivation.ts';
import { figuresById } from './kept.ts';

/**
 * Where a figure comes from, for readers: the original reports, a document, or other figures. What is worked out is
 * no report's; nor is what it is worked out against, a hundred per cent of last year. The numbers of the fact list
 * are for editors.
 */
export function formatSource({ derivation, source }: Pick<Figure, 'derivation' | 'source'>): string {
  if (derivation) return formatDerivation(figuresById([...new Set(operandsOf(derivation))]));
  if (typeof source !== 'string') return `${source.document}（${formatDate(source.date)}）`;
  return isFactNumber(source) ? readSite().labels.byline : source;
}

function formatDerivation(operands: readonly Figure[]): string {
  if (operands.length === 0) return '本站为比较而设，不是报道里的数';
  return `由${operands.map(({ label, wordings }) => `“${label}”（${wordings[0]}）`).join('和')}推算`;
}
