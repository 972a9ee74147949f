/** The longest sequence that two lists share, as pairs of places. */
function commonTo(one: readonly string[], other: readonly string[]): [number, number][] {
  const lengths = one.map(() => new Uint32Array(other.length + 1));
  lengths.push(new Uint32Array(other.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      (lengths[i] as Uint32Array)[j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A thing of one list beside that of another: `same` where both have it, else what stands in one of them alone. */
export interface Pair<Here, There> {
  here?: Here;
  there?: There;
  same?: true;
}

/** Two lists side by side, by the longest sequence that they share. @param key by which two things are the same */
export function aligned<Here, There>(
  one: readonly Here[],
  other: readonly There[],
  key: (item: Here | There) => string,
): Pair<Here, There>[] {
  let [atOne, atOther] = [0, 0];
  return [...commonTo(one.map(key), other.map(key)), undefined].flatMap((common) => {
    const [next, nextOther] = common ?? [one.length, other.length];
    const [here, there] = [one.slice(atOne, next), other.slice(atOther, nextOther)];
    [atOne, atOther] = [next + 1, nextOther + 1];
    const alone = Array.from({ length: Math.max(here.length, there.length) }, (_, index) => ({
      ...(index < here.length && { here: here[index] as Here }),
      ...(index < there.length && { there: there[index] as There }),
    }));
    const both = common && { here: one[next] as Here, there: other[nextOther] as There, same: true as const };
    return both ? [...alone, both] : alone;
  });
}
