import { withoutPassword } from '../../lib/deployment/site-url.ts';
import type { Findings } from './verify-site.ts';

/** So many addresses stand under a fault that many have in common. */
const mostListed = 10;

/** What a comparison found, in Chinese: each fault once, and under it where it is. */
export function report(findings: Findings, all: boolean): string {
  const { differs, unreachable } = findings;
  const silent = [...unreachable].map(([address, reason]) => [`连不上：${reason}`, address] as const);
  const faults = [...differs].flatMap(([address, found]) => found.map((fault) => [fault, address] as const));
  const groups = Map.groupBy([...silent, ...faults], ([fault]) => fault);
  const parts = [...groups].map(([fault, where]) => {
    const addresses = where.map(([, address]) => `  ${withoutPassword(address)}`);
    const shown = all ? addresses : addresses.slice(0, mostListed);
    const rest = addresses.length - shown.length;
    return [fault, ...shown, ...(rest > 0 ? [`  …还有 ${rest} 处，全部列出加 --all`] : [])].join('\n');
  });
  return [...parts, verdict(findings)].join('\n');
}

function verdict({ differs, looked, skipped, unreachable }: Findings): string {
  const counts = [
    [differs.size, '处不一样'],
    [unreachable.size, '处连不上，一样不一样还不知道'],
    [skipped, '处没有看，连不上的太多了'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `看了 ${looked} 处，${parts.length > 0 ? parts.join('，') : '都和这一版一样'}。`;
}
