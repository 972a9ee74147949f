import { getCollection } from 'astro:content';
import type { NamedInBody } from '../editorial/source/told.ts';
import { readBody } from './bodies.ts';
import { listStories, listVoices } from './stories.ts';

/** Everything of one kind that the bodies of public pages name. */
export async function namedInBodies(kind: NamedInBody['kind']): Promise<NamedInBody[]> {
  const bodies = [...(await listStories()), ...(await listVoices()), ...(await getCollection('texts'))];
  return bodies.flatMap((body) => readBody(body).named.filter((named) => named.kind === kind));
}
