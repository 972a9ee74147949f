import { unseen } from '../../source/inventory.ts';

const kinds = unseen.map(([pattern, called]) => [new RegExp(pattern, 'u'), called] as const);

/** What an invisible character is called, with its number: 零宽空格 U+200B. */
export function nameOf(character: string): string {
  const [, called = ''] = kinds.find(([kind]) => kind.test(character)) ?? [];
  return `${called} ${numberOf(character)}`;
}

/** A character's number, as Unicode writes it: U+200B. */
export function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
