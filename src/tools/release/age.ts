import type { Manifest, ReleaseFile } from './manifest.ts';

/** Whether a name holds a digest, so that a page may ask for it as long as it is open: the rule says it never changes. */
export function isHashed({ cache }: Pick<ReleaseFile, 'cache'>): boolean {
  return cache.includes('immutable');
}

/**
 * The files of earlier releases that one more release has to go on having: those with a digest in their names, as
 * long as they are young enough. Pages that were opened before, and devices that are just fetching, still ask for them.
 * @param files what the release before consists of, aged ones too
 * @param built the paths of the new one
 * @param keep after how many releases one is dropped
 */
export function aged(files: Manifest['files'], built: ReadonlySet<string>, keep: number): ReleaseFile[] {
  return files
    .filter((file) => isHashed(file) && !built.has(file.path) && file.age < keep)
    .map((file) => ({ ...file, age: file.age + 1 }));
}
