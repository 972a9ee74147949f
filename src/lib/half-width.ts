/** Full-width ASCII as wide as Latin. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** Chinese marks and signs that stand where a program needs those of ASCII. */
const ascii: Readonly<Record<string, string>> = {
  '、': ', ',
  '，': ', ',
  '；': ', ',
  '：': ': ',
  '【': '[',
  '】': ']',
  '“': "'",
  '”': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '　': ' ',
};

export const wideSign = /[！-～、【】“”‘’–—　]/;

/** A text for a program, in the signs that programs know. */
export function asciiOf(text: string): string {
  return halfWidth(text.replace(/[^!-~]/g, (sign) => ascii[sign] ?? sign)).replace(/, +/g, ', ');
}
