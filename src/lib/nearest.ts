/** How many letters have to be added, taken away or exchanged to make one word of another (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const exchange = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, exchange);
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The known word that a misspelled one probably means; none when all are far off. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // A tag without its last part: mn for mn-Mong.
  const longer = known.find((candidate) => candidate.toLowerCase().startsWith(`${word.toLowerCase()}-`));
  if (longer && word.length > 1) return longer;
  const [best] = known
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  // Two letters of three are another word; two of four may be exchanged.
  return best && best.far <= Math.max(2, word.length / 3) && best.far < word.length * 0.6 ? best.candidate : undefined;
}

/** A longer list would bury the mistake it stands under. */
const mostListed = 24;

/** What to do about a word that is not known. */
export function insteadOf(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant) return `是不是“${meant}”`;
  return known.length > 0 && known.length <= mostListed ? `只能用：${known.join('、')}` : '看看是不是写错了';
}
