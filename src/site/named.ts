import { getCollection } from 'astro:content';
import type { NamedInBody } from '../editorial/source/told.ts';
import { readBody } from './bodies.ts';
import { once } from './once.ts';
import { listStories, listVoices } from './stories.ts';

/** Everything of one kind that the bodies of public pages name. */
export async function namedInBodies(kind: NamedInBody['kind']): Promise<readonly NamedInBody[]> {
  return (await byKind()).get(kind) ?? [];
}

const byKind = once(async () => {
  const bodies = [...(await listStories()), ...(await listVoices()), ...(await getCollection('texts'))];
  return Map.groupBy(
    bodies.flatMap((body) => readBody(body).named),
    ({ kind }) => kind,
  );
});
