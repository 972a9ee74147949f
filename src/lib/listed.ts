/** Reads a comma-separated prop; a Chinese comma, as editors type it, separates as well. */
export function listed(text = ''): string[] {
  return text
    .split(/[,\uff0c]/)
    .map((item) => item.trim())
    .filter(Boolean);
}
