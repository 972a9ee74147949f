import { timesOf } from '../moments.ts';
import { type Claim, type Shown, seriesCount, slotsOf } from '../plot.ts';

const most = 24;

/** Measures through time, from zero. */
export const line: Claim = {
  draws: '折线，同一个数随时间变化，各点的间隔和时间一样长；两三组数可以并列',
  notFor: `不到三个时间；超过${most}个；时间不是从早到晚，或时段不一样长`,
  most,
  oneAxis: true,
  fromZero: true,
  timed: true,
  objection,
};

function objection(shown: Shown): string | undefined {
  const { rows, series, slots } = shown;
  if (slotsOf(shown).length < 3) return '折线至少要三个数，两个数请用 bar';
  const length = seriesCount(shown);
  const lonely = Array.from({ length }, (_, index) => rows.filter((row) => (row.series ?? 0) === index)).findIndex(
    (own) => own.length < 2,
  );
  if (lonely >= 0) return `${series ? `“${series[lonely]}”` : '这条线'}只有一个数，连不成线，请补上，或改用 bar`;
  const times = timesOf(slots ? slots.map(({ label }) => ({ label, asOf: '' })) : rows).objection;
  return times && `${times.what}，${times.mend}`;
}
