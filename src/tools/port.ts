/** The first that is tried where none is asked for: Astro's own. */
export const standardPort = 4321;

/**
 * The port that was asked for; undefined for any.
 * @throws in Chinese when it is none
 */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`--port 后面要写 1 到 65535 之间的一个数，不是“${text}”。`);
}
