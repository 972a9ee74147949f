/*
 * How numbers are read aloud. A year is read digit by digit and a number is not, -12℃ begins with 零下, and 110 is
 * 幺幺零: whoever reads at sight stumbles there.
 */
const digits = [...'零一二三四五六七八九'];
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];
/** They are called up digit by digit, with 幺 for one. */
const called = /(?<![\d.])(?:110|119|12[0-2]|12[13]\d{2})(?=报警|电话|热线|指挥|接警|平台|急救|台|警|[，。”])/g;
/** What is counted: before it two is 两. */
const counted = /^[万亿千个名位人次起件条户家台辆支处口只把张双套项份天周年岁小里米公层间座栋对点分成倍]/;

/** A text with its numbers as they are read, or the same where it has none. */
export function aloud(text: string): string {
  return text
    .replaceAll(called, (number) => byDigit(number).replaceAll('一', '幺'))
    .replaceAll(/(?<!\d)(\d{4})(?=年)/g, (year) => byDigit(year))
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(\d+)\/(\d+)/g, (_, part, whole) => `${read(whole)}分之${read(part)}`)
    .replaceAll(/(?<!\d)(\d{1,2})[:：](\d{2})(?!\d)/g, (_, hour, minute) => `${timeOf(hour, minute)}`)
    .replaceAll(/(?<=[\d%℃])[—～~–-]+(?=\d)/g, '到')
    .replaceAll(/[-−](?=\d[\d.]*℃)/g, '零下')
    .replaceAll(/(?<![\d\w])[-−](?=\d)/g, '负')
    .replaceAll(/(\d+(?:\.\d+)?)([%‰])/g, (_, number, sign) => `${sign === '%' ? '百' : '千'}分之${read(number)}`)
    .replaceAll(/(\d+(?:\.\d+)?)℃/g, (_, number) => `${read(number)}摄氏度`)
    .replaceAll(/\d+(?:\.\d+)?/g, (number, at: number, all: string) => inPlace(number, all.slice(at + number.length)));
}

function inPlace(number: string, after: string): string {
  if (number === '2' && counted.test(after) && !/^[年月日号]?级/.test(after)) return '两';
  return read(number);
}

function timeOf(hour: string, minute: string): string {
  const spoken = minute === '00' ? '整' : `${minute.startsWith('0') ? '零' : ''}${read(`${Number(minute)}`)}分`;
  return `${hour === '2' ? '两' : read(hour)}点${spoken}`;
}

/** A number, digit by digit where it is one of an identity card or a telephone. */
function read(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const spoken = /^0\d|^\d{13,}$/.test(whole) ? byDigit(whole) : inHan(Number(whole));
  return decimals === undefined ? spoken : `${spoken}点${byDigit(decimals)}`;
}

function byDigit(number: string): string {
  return [...number].map((digit) => digits[Number(digit)]).join('');
}

/** A whole number below 10^13 as it is said: 一百零五, 十二, 三万零六. */
export function inHan(number: number): string {
  if (number === 0) return '零';
  let spoken = '';
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const value = Math.floor(number / 10_000 ** group) % 10_000;
    if (value === 0) continue;
    if (spoken && value < 1000) spoken += '零';
    spoken += `${belowTenThousand(value)}${groups[group]}`;
  }
  return spoken.replace(/^一十/, '十');
}

function belowTenThousand(value: number): string {
  return [...String(value)]
    .map((digit, index, all) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[all.length - 1 - index]}`))
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '');
}
