/** Full-width ASCII as wide as Latin. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}
