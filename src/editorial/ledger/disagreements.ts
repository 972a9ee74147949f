import { sharedFigures } from '../../lib/content-folder.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { spelled } from '../../lib/value.ts';
import type { Figure } from '../schemas/figure.ts';
import { derive, operandsOf } from './derivation.ts';
import type { Ledger } from './ledger.ts';

/** What does not go together with the rest of the ledger, and the entry and field that it stands in. */
export interface Disagreement {
  file: string;
  /** Which entry of the file it is. */
  index: number;
  field: 'id' | 'formerly' | 'derivation' | 'precision';
  rule: RuleId;
  what: string;
  mend: string;
  /** The entry it does not go together with. */
  other?: { file: string; index: number };
}

/**
 * What no entry can be wrong in by itself: no id twice, no wording both right and outdated, and every derivation
 * comes out as it says. A figure of any file may stand in a derivation.
 */
export function disagreementsIn({ ids, parts, byId }: Ledger): Disagreement[] {
  const first = new Map<string, { file: string; index: number }>();
  const wordingsOf = (file: string) => (parts.get(file)?.figures ?? []).flatMap(({ wordings }) => wordings);
  const shared = new Set(wordingsOf(sharedFigures));
  /** An id of a file that cannot be read, or that may be there. */
  const unread = (id: string) => !byId.has(id) && (!ids || ids.has(id));
  return [...parts.values()].flatMap(({ figures = [], file }) => {
    const own = new Set(wordingsOf(file));
    return figures.flatMap((figure, index) => {
      const at = { file, index };
      const other = first.get(figure.id);
      if (!other) first.set(figure.id, at);
      return [
        ...(other
          ? [
              {
                ...at,
                field: 'id' as const,
                rule: 'figure-id-taken' as const,
                what: `“${figure.id}”用了两次`,
                mend: '换一个 id',
                other,
              },
            ]
          : []),
        ...(figure.formerly ?? [])
          .filter((wording) => own.has(wording) || shared.has(wording))
          .map((wording) => ({
            ...at,
            field: 'formerly' as const,
            rule: 'figure-formerly' as const,
            what: `“${wording}”还在 wordings 里用着`,
            mend: '两处只留一处',
          })),
        ...derivationOf(figure, byId, unread).map((said) => ({ ...at, ...said })),
      ];
    });
  });
}

function derivationOf(
  { derivation, id, precision, value }: Figure,
  byId: Ledger['byId'],
  unread: (id: string) => boolean,
): Pick<Disagreement, 'field' | 'rule' | 'what' | 'mend'>[] {
  const operands = operandsOf(derivation ?? '');
  if (!derivation || operands.some(unread)) return [];
  const said: ReturnType<typeof derivationOf> = [];
  const add = (field: Disagreement['field'], rule: RuleId, what: string, mend: string) =>
    said.push({ field, rule, what, mend });
  try {
    const derived = derive(derivation, { get: (operand) => byId.get(operand)?.value });
    if (typeof value !== 'number' || rounded(derived, value) !== value) {
      const what = `“${derivation}”算出来是${derived}，不是 value ${spelled(value)}`;
      add('derivation', 'figure-derivation', what, '改算式，或改 value 和 wordings');
    }
  } catch (error) {
    add(
      'derivation',
      'figure-derivation',
      `“${derivation}”读不懂：${(error as Error).message}`,
      '写成“甲的id - 乙的id”这样，加减乘除写 + - * /，数和符号之间空一格',
    );
  }
  if (standsOn(id, operands, byId)) {
    const what = `“${derivation}”绕了一圈，又用到“${id}”自己，对不对都算得通`;
    add('derivation', 'figure-derivation', what, '算式里只写别的数，不能互相推');
  }
  const vague = operands.find((id) => (byId.get(id)?.precision ?? '确数') !== '确数');
  if (vague && precision === '确数') {
    add(
      'precision',
      'figure-derived-precision',
      `算式里的“${vague}”不是确数，得数也不能写“确数”`,
      '照正文的写法选一种精度',
    );
  }
  return said;
}

/** Whether a figure is among those that operands stand on in the end. */
function standsOn(id: string, operands: readonly string[], byId: Ledger['byId']): boolean {
  const all = new Set(operands);
  // What is added is come to in its turn.
  for (const one of all) for (const other of operandsOf(byId.get(one)?.derivation ?? '')) all.add(other);
  return all.has(id);
}

/** Rounds to as many decimals as the printed value has. */
function rounded(value: number, like: number): number {
  return Number(value.toFixed(String(like).split('.')[1]?.length ?? 0));
}
