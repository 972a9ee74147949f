import { statSync } from 'node:fs';

/**
 * Reads each file once, however many pages ask for it, and anew when it has changed, as it may under `npm run dev`.
 * @param read what is made of a file; also of how it is to be read, where there are several ways,
 * told by texts and flags
 */
export function oncePerFile<Read, Ways extends readonly unknown[]>(
  read: (file: string, ...ways: Ways) => Promise<Read>,
): typeof read {
  const known = new Map<string, Promise<Read>>();
  return async (file, ...ways) => {
    const key = JSON.stringify([file, ...ways, statSync(file).mtimeMs]);
    const reading = known.get(key) ?? read(file, ...ways);
    known.set(key, reading);
    return reading;
  };
}
