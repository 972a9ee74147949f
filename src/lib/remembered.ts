/**
 * What is made of a thing, made again only when something else that it is made from has become another. It is forgotten
 * with the thing.
 * @param make pure
 * @param from what else went into what was made; all that was given, where nothing is said
 */
export function remembered<Thing extends object, Given extends readonly unknown[], Made>(
  make: (thing: Thing, ...given: Given) => Made,
  from: (made: Made, thing: Thing, ...given: Given) => readonly unknown[] = (_made, _thing, ...given) => given,
): (thing: Thing, ...given: Given) => Made {
  const last = new WeakMap<Thing, { made: Made; parts: readonly unknown[] }>();
  return (thing, ...given) => {
    const known = last.get(thing);
    if (known && isSame(known.parts, from(known.made, thing, ...given))) return known.made;
    const made = make(thing, ...given);
    last.set(thing, { made, parts: from(made, thing, ...given) });
    return made;
  };
}

function isSame(parts: readonly unknown[], others: readonly unknown[]): boolean {
  return parts.length === others.length && parts.every((part, index) => part === others[index]);
}
