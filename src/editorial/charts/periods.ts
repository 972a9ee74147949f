/** Why periods cannot be compared, and which of them is the odd one. */
interface Uneven {
  index: number;
  what: string;
}

const span = /(\d{1,2})月?份?[—–~～至到-](\d{1,2})月/;
/** A state at a moment, such as 2023年末, is no period. */
const moment = /[初末底]$/;

/** How many months a name covers, where it names a period; `open` where it says that the period is not over. */
function monthsOf(label: string): number | 'open' | undefined {
  if (moment.test(label)) return undefined;
  if (/\d.*(?:截至|至今|为止)|^(?:截至|今年以来)|\d.*以来/.test(label)) return 'open';
  const [, from, to] = label.match(span) ?? [];
  if (from && to) return Number(to) - Number(from) + 1;
  const [, many] = label.match(/前([一二三1-3])季度/) ?? [];
  if (many) return 3 * (Number(many) || '一二三'.indexOf(many) + 1);
  const [, so] = label.match(/前(\d{1,2})个?月/) ?? [];
  if (so) return Number(so);
  if (/[上下]半年/.test(label)) return 6;
  if (/季度|Q[1-4]$/i.test(label)) return 3;
  if (/(?:^|年)\d{1,2}月份?$|^\d{4}[-./]\d{1,2}$/.test(label)) return 1;
  return /^\d{4}(?:年度?|年全年)?$|^全年$/.test(label) ? 12 : undefined;
}

/**
 * Whether names that name periods name such of one length: nine months of a year beside all of the year before look like
 * a fall that there was not.
 */
export function unevenPeriods(labels: readonly string[]): Uneven | undefined {
  const months = labels.map(monthsOf);
  const named = months.findIndex((length) => length !== undefined);
  const odd = months.findIndex(
    (length, index) => index > named && length !== undefined && (length !== months[named] || length === 'open'),
  );
  if (odd < 0) return undefined;
  return { index: odd, what: `“${labels[named]}”和“${labels[odd]}”不是一样长的时段，放在一起比会看错` };
}

/**
 * Whether a whole year that others are compared with was not over when it was counted.
 * @param label of a number, and its asOf: a year, a month, a day
 */
export function unfinishedYear(labels: readonly string[], label: string, asOf: string): string | undefined {
  const [, year = '', month] = asOf.match(/^(\d{4})-(\d\d)/) ?? [];
  const years = labels.filter((each) => monthsOf(each) === 12);
  if (!year || month === '12' || years.length < 2 || !years.includes(label) || !label.startsWith(year))
    return undefined;
  return `“${label}”只算到${Number(month)}月（asOf 写着${asOf}），和整年的放在一起比会看错`;
}

/** What to do instead. */
export const evenly = '都换成一样长的时段，如每年都写1—9月；凑不齐的写进正文';
