import { duplicates } from '../../lib/duplicates.ts';
import { readNumeral } from '../amounts/numerals.ts';
import { evenly } from './periods.ts';

/** A moment that a label names, as far as it does: 2月 leaves its year to the label before it. */
interface Moment {
  /** Only moments of one grain stand on one axis. */
  grain: string;
  /** From the larger to the smaller: year, month, day. */
  parts: readonly (number | undefined)[];
}

const number = (text: string | undefined) => (text === undefined ? undefined : readNumeral(text));

/** How labels name moments. */
const forms: readonly (readonly [
  pattern: RegExp,
  grain: string,
  parts: (found: RegExpMatchArray) => Moment['parts'],
])[] = [
  [/^(\d{4})(?:年度?)?$/, '年', ([, year]) => [number(year)]],
  [/^(?:(\d{4})年)?([上下])半年$/, '半年', ([, year, half]) => [number(year), half === '上' ? 0 : 1]],
  [
    /^(?:(\d{4})年?)?(?:第?([一二三四1-4])季度|Q([1-4]))$/i,
    '季度',
    ([, year, han, digit]) => [number(year), number(han ?? digit)],
  ],
  [/^(?:(\d{4})年)?(\d{1,2})月份?$/, '月', ([, year, month]) => [number(year), number(month)]],
  [/^(\d{4})[-./](\d{1,2})$/, '月', ([, year, month]) => [number(year), number(month)]],
  [
    /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日$/,
    '日',
    ([, year, month, day]) => [number(year), number(month), number(day)],
  ],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, '日', ([, year, month, day]) => [number(year), number(month), number(day)]],
  [/^(\d{1,2})[时点]$/, '时', ([, hour]) => [number(hour), 0]],
  [/^(\d{1,2})(?::|[时点])(\d{2})分?$/, '时', ([, hour, minute]) => [number(hour), number(minute)]],
];
const counted = /^第([\d一二三四五六七八九十百]+)(年|个月|月|周|天|期|次|届|轮|季|小时)$/;

function momentOf(label: string): Moment | undefined {
  for (const [pattern, grain, parts] of forms) {
    const found = label.match(pattern);
    if (found) return { grain, parts: parts(found) };
  }
  const [, ordinal, measure = ''] = label.match(counted) ?? [];
  return ordinal ? { grain: `第几${measure}`, parts: [number(ordinal)] } : undefined;
}

/** Whether there is such a moment: no 13月, no 25时, and no 30th of February. */
function isReal({ grain, parts: [first = 0, second, third] }: Moment): boolean {
  if (grain === '时') return first <= 24 && (second ?? 0) < 60;
  if (grain !== '月' && grain !== '日') return true;
  const month = second ?? 1;
  // A year that is not told may be a leap year.
  const days = new Date(Date.UTC(first || 2000, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && (third ?? 1) >= 1 && (third ?? 1) <= days;
}

/** Names of months and days that there are not, such as 2023年2月30日, by their places in a list. */
export function unrealMoments(labels: readonly string[]): number[] {
  return labels.flatMap((label, index) => {
    const moment = momentOf(label);
    return moment && !isReal(moment) ? [index] : [];
  });
}

/** How far along each moment is, in the grain of all of them. */
function along(grain: string, [first = 0, second = 0, third = 1]: Moment['parts']): number {
  if (grain === '半年') return first * 2 + second;
  if (grain === '季度') return first * 4 + second;
  if (grain === '月') return first * 12 + second;
  if (grain === '日') return Date.UTC(first || 2001, (second || 1) - 1, third) / 86_400_000;
  return grain === '时' ? first * 60 + second : first;
}

/** Where rows stand on an axis of time: by their labels, or, where those name no moments, by when the figures were so. */
export function timesOf(rows: readonly { label: string; asOf: string }[]): Times {
  const byLabel = momentsOf(rows.map(({ label }) => label));
  const dates = rows.map(({ asOf }) => asOf);
  return byLabel.at || byLabel.objection || duplicates(dates).length > 0 ? byLabel : momentsOf(dates);
}

/** Places on one axis, or why there are none, of which label, and what to do; neither, where nothing names a moment. */
export interface Times {
  at?: number[];
  objection?: { index: number; what: string; mend: string };
}

/** Where the moments that labels name stand on one axis. */
function momentsOf(labels: readonly string[]): Times {
  const moments = labels.map(momentOf);
  const named = moments.findIndex(Boolean);
  if (named < 0) return {};
  const [unreal] = unrealMoments(labels);
  if (unreal !== undefined)
    return { objection: { index: unreal, what: `没有“${labels[unreal]}”这个时间`, mend: '核对年月日' } };
  const other = moments.findIndex((moment) => moment?.grain !== moments[named]?.grain);
  if (other >= 0) {
    const what = `“${labels[named]}”和“${labels[other]}”不是一样长的时段，不能连成一条线`;
    return { objection: { index: Math.max(other, named), what, mend: `名称都写年份，或都写月份；${evenly}` } };
  }
  let before: Moment['parts'] = [];
  let vague = false;
  const at = (moments as Moment[]).map(({ grain, parts }) => {
    // 2023年11月，12月: what a label leaves out is as it was.
    const whole = parts.map((part, index) => part ?? before[index]);
    vague ||= before.length > 0 && whole.some((part, index) => part !== undefined && before[index] === undefined);
    before = whole;
    return along(grain, whole);
  });
  if (vague) {
    const mend = `写成“2023年${labels[0]}”这样，后面的才知道隔了多久`;
    return { objection: { index: 0, what: `“${labels[0]}”没有写全`, mend } };
  }
  const back = at.findIndex((moment, index) => index > 0 && moment <= (at[index - 1] as number));
  return back < 0 ? { at } : { objection: { index: back, ...backwards(labels, at.indexOf(at[back] as number), back) } };
}

function backwards(labels: readonly string[], first: number, back: number): { what: string; mend: string } {
  const later = labels[back];
  return first < back
    ? { what: `“${later}”出现了两次，一个时间只能有一个数`, mend: '删去一行，或核对日期' }
    : {
        what: `从早到晚画，“${later}”不能排在“${labels[back - 1]}”后面`,
        mend: '请调换；跨年的写上年份，如“2024年1月”',
      };
}
