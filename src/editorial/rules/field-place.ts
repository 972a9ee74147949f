import type { ContentFile } from '../content/reading.ts';
import { placeAt } from '../source/place.ts';

/** The place of a value of a file's YAML. */
export function placeOfField({ document, file, source }: ContentFile, ...path: readonly (string | number)[]) {
  const node = document?.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return { file, ...placeAt(source, node?.range?.[0] ?? 0) };
}
