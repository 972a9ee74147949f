/** What ends one line and begins the next: digits and their unit, a rank, a vague word and its number. */
const torn = [
  [/\d$/, /^[\d.%℃余多来个名位人次把条起亿元万年月日时分岁件座张本封册场盏户公页所天批]/],
  [/[第约近]$/, /^\d/],
  [/百分之$/, /^./],
  [/\d[余多万亿]+$/, /^[余多个名位人万亿元条户公]/],
] as const;

/** In the lines of one block, where a number is broken or torn from its unit. */
export const tornIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line, index) => {
    const last = lines[index - 1] ?? '';
    return torn.some(([end, start]) => end.test(last) && start.test(line)) ? [`${last}|${line}`] : [];
  });
