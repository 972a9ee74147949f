import type { FigureGroup } from '../../editorial/ledger/by-teller.ts';
import type { Scene } from '../../editorial/schemas/scene.ts';
import type { VoiceEntry } from '../stories.ts';

/** What an entry's own markup comes to, in characters of text. */
const markup = 20;

/** How many characters each letter brings along. */
export function weightsOfLetters(voices: readonly Pick<VoiceEntry, 'body' | 'data'>[]): number[] {
  return voices.map(({ body, data: { name, post, title } }) => weightOf([title, name, post, body]));
}

/** How many characters each picture with its caption brings along. */
export function weightsOfScenes(scenes: readonly Pick<Scene, 'alt' | 'caption' | 'title'>[]): number[] {
  return scenes.map(({ alt, caption, title }) => weightOf([alt, caption, title]));
}

/** How many characters each row of a table of figures brings along. */
export function weightsOfFigures(rows: FigureGroup['figures']): number[] {
  return rows.map(({ figure: { label, note, source, wordings = [] }, usedIn }) =>
    weightOf([
      label,
      note,
      typeof source === 'string' ? source : source?.document,
      wordings[0],
      ...usedIn.map(({ title }) => title),
    ]),
  );
}

function weightOf(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), markup);
}
