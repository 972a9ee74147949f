import { refusals } from '../../lib/refusals.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import type { Problem } from './problem.ts';

/** Does the work on one file. Whatever it throws becomes a problem of that file, so that all others are still looked at. */
export function safely(file: string, work: () => Problem[]): Problem[] {
  try {
    return work();
  } catch (error) {
    return [refusalOf(file, error)];
  }
}

/** The same of work that takes time. */
export async function safelyLater(file: string, work: () => Promise<Problem[]>): Promise<Problem[]> {
  try {
    return await work();
  } catch (error) {
    return [refusalOf(file, error)];
  }
}

function refusalOf(file: string, error: unknown): Problem {
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  const rule: RuleId = refusals[code] ? 'file-unreadable' : 'unforeseen';
  const [what, mend] = refusals[code] ?? [
    `读这个文件时出了意外（${message.split('\n')[0]}）`,
    '看看最近改的地方有没有特别的写法；找不出来的，把括号里的话告诉管程序的人',
  ];
  return { file, line: 1, column: 1, rule, what, mend };
}
