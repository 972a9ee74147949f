/**
 * What the whole site is asked for again and again, found once: content does not change while a site is built. In the
 * live preview and in tests it may, and so it is found anew each time.
 */
export function once<Found>(find: () => Found): () => Found {
  if (import.meta.env.DEV) return find;
  let found: { value: Found } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** The same of each thing there is. */
export function onceFor<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  if (import.meta.env.DEV) return find;
  const found = new WeakMap<Thing, { value: Found }>();
  return (thing) => {
    const known = found.get(thing) ?? { value: find(thing) };
    found.set(thing, known);
    return known.value;
  };
}
