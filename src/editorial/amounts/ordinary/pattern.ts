/** Where a numeral begins. Behind it a pattern may ask for a few more characters, and never for any number of them. */
export const begins = '(?<![\\d.零〇一二两三四五六七八九十百千万亿])';

/** A whole number in Han of a few characters. */
export const han = '[零〇一二两三四五六七八九十百千]{1,8}';

/** A whole number, from its beginning on. */
export const number = `${begins}(?:\\d{1,9}|${han})`;

export const dash = '[-\u2010-\u2015\uff5e~至到、]{1,2}';

/** A whole number or two of them: 8, 8至10, 2、3. */
export const numbers = `${number}(?:${dash}(?:\\d{1,9}|${han}))?`;

/** A pattern out of parts, each as a regular expression would have it. */
export function pattern(strings: TemplateStringsArray, ...parts: string[]): string {
  return String.raw(strings, ...parts);
}
