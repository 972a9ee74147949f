import { getSystemErrorName } from 'node:util';
import { refusals } from '../lib/refusals.ts';

/** What to say of an error that no command caught: what the system refuses needs no stack, a mistake of ours does. */
export function toldOfUnforeseen(error: unknown): string {
  const told = explained(error);
  if (told !== (error as Error | null)?.message) return told;
  return `程序出了意外，请把下面的话告诉管程序的人：\n${(error as Error).stack}`;
}

/**
 * What an error says to whoever runs a command: of what the system refuses, where, why and what to do, in Chinese; of any
 * other, its own words.
 */
export function explained(error: unknown): string {
  const { code = '', message = String(error), path } = (error ?? {}) as NodeJS.ErrnoException;
  // Node's own deleting has codes of its own; bundlers pass on the words without the code.
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  const names = [
    code,
    code.replace(/^ERR_FS_/, ''),
    /\b(E[A-Z]+)(?:: | \()/.exec(message)?.[1] ?? '',
    // The bundler is written in Rust.
    number > 0 ? getSystemErrorName(-number) : '',
  ];
  const name = names.find((one) => Object.hasOwn(refusals, one)) ?? '';
  const refusal = refusals[name];
  if (!refusal) return message;
  const where = path ?? /'([^']+)'|write file in (.+)$/m.exec(message)?.slice(1).find(Boolean);
  return `${where ? `${where}：` : ''}${refusal.join('，')}（${name}）`;
}
